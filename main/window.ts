import { BrowserWindow, nativeTheme, type Rectangle, screen } from "electron";
import { THEMES } from "../core/scene/themes.ts";
import type { WindowBounds } from "./app-settings.ts";

const FIRST_SIZE = { width: 1440, height: 900 };
const LEAST_SIZE = { minWidth: 900, minHeight: 600 };

/** Opens the window: hidden until the page has drawn, on the colour the page will have, with nothing of Node in it. */
export function openWindow(preload: string, remembered: WindowBounds | null, devTools: boolean): BrowserWindow {
  const bounds = remembered !== null && isOnScreen(remembered) ? remembered : null;
  const window = new BrowserWindow({
    ...(bounds ?? FIRST_SIZE),
    ...LEAST_SIZE,
    show: false,
    title: "Loopboard",
    backgroundColor: pageColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools,
    },
  });
  if (bounds?.maximized === true) window.maximize();
  nativeTheme.on("updated", () => {
    if (!window.isDestroyed()) window.setBackgroundColor(pageColour());
  });
  window.once("ready-to-show", () => window.show());
  return window;
}

/** Where a window stands, for the next start. */
export const boundsOf = (window: BrowserWindow): WindowBounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});

const pageColour = (): string => THEMES[nativeTheme.shouldUseDarkColors ? "dark" : "light"].canvas;

/** Whether enough of a window would be on a screen that is still there to take hold of it. */
function isOnScreen({ x, y, width, height }: Rectangle): boolean {
  const least = 100;
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    const down = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
    return across >= least && down >= least;
  });
}
