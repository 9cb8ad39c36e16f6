import { BrowserWindow, nativeTheme, type Rectangle, screen } from "electron";
import { THEMES } from "../core/scene/themes.ts";
import type { WindowBounds } from "./app-settings.ts";

/** A first window fills most of the screen, up to where a board gains nothing more. */
const LARGEST_FIRST_SIZE = { width: 1760, height: 1100 };
const SHARE_OF_SCREEN = 0.92;
/** How long after its page has loaded a window is shown at the latest. */
const LATEST_SHOW_MS = 3000;
const LEAST_SIZE = { minWidth: 900, minHeight: 600 };

/** Opens the window: hidden until the page has drawn, on the colour the page will have, with nothing of Node in it. */
export function openWindow(preload: string, remembered: WindowBounds | null, devTools: boolean): BrowserWindow {
  const bounds = remembered !== null && isOnScreen(remembered) ? remembered : null;
  const window = new BrowserWindow({
    ...(bounds ?? firstSize()),
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
  showOnceDrawn(window);
  return window;
}

/** Shows a window when its page has drawn. Chromium does not promise to say so, and a window that stays hidden is none: then a while after it has loaded. */
function showOnceDrawn(window: BrowserWindow): void {
  let isShown = false;
  const show = (): void => {
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    window.show();
  };
  window.once("ready-to-show", show);
  window.webContents.once("did-finish-load", () => setTimeout(show, LATEST_SHOW_MS));
}

/** Where a window stands, for the next start. */
export const boundsOf = (window: BrowserWindow): WindowBounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});

function firstSize(): { readonly width: number; readonly height: number } {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return {
    width: Math.round(Math.min(width * SHARE_OF_SCREEN, LARGEST_FIRST_SIZE.width)),
    height: Math.round(Math.min(height * SHARE_OF_SCREEN, LARGEST_FIRST_SIZE.height)),
  };
}

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
