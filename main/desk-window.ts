import { app, type BrowserWindow, dialog } from "electron";
import type { WindowBounds } from "./app-settings.ts";
import { APP_URL } from "./app-url.ts";
import { createBeginningWatch } from "./beginning-watch.ts";
import { saveBeforeClose } from "./close-window.ts";
import { watchPage } from "./crashes.ts";
import { loadPage } from "./load-page.ts";
import type { Log } from "./log.ts";
import type { PageLink } from "./page-link.ts";
import { boundsOf, openWindow } from "./window.ts";

/** The one window of the program, which may come before the library and goes before the program. */
export interface DeskWindow {
  /** The window, or null before it opens and after it closes. */
  readonly window: () => BrowserWindow | null;
  /** Opens it with the page in it, where it stood last if that is known. */
  readonly open: (remembered: WindowBounds | null) => void;
  /** Sets who hears where it stood when it closes. */
  readonly onClosing: (listener: (bounds: WindowBounds) => void) => void;
  /** The page has said its first word. */
  readonly heard: () => void;
}

/** How long a page that is loaded may say nothing before the person is asked, in ms. */
const SILENCE_MS = 20_000;

/** What a window needs. */
export interface DeskWindowParts {
  readonly preload: string;
  readonly devTools: boolean;
  readonly page: PageLink;
  readonly log: Log;
}

/** Makes the keeper of the window; the window itself comes with `open`. */
export function createDeskWindow({ preload, devTools, page, log }: DeskWindowParts): DeskWindow {
  let window: BrowserWindow | null = null;
  let closing: (bounds: WindowBounds) => void = () => undefined;
  const beginning = createBeginningWatch(SILENCE_MS, () => {
    log.warn("the page does not begin to work");
    if (window !== null) void askAboutSilence(window);
  });
  return {
    window: () => window,
    heard: beginning.settled,
    open: (remembered) => {
      const opened = openWindow(preload, remembered, devTools);
      window = opened;
      watchPage(opened, page, log);
      saveBeforeClose(opened, page, () => closing(boundsOf(opened)));
      opened.webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) beginning.loading();
      });
      opened.on("closed", () => {
        beginning.settled();
        window = null;
      });
      void loadPage({
        load: () => opened.loadURL(APP_URL),
        ask: (error) => {
          log.error("the page did not load", error);
          return askToLoadAgain(opened);
        },
        giveUp: () => app.quit(),
      });
    },
    onClosing: (listener) => {
      closing = listener;
    },
  };
}

async function askToLoadAgain(window: BrowserWindow): Promise<boolean> {
  if (window.isDestroyed()) return false;
  window.show();
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    message: "The board's page could not be loaded.",
    detail: "Your boards are safe in the library.",
    buttons: ["Try again", "Quit"],
    cancelId: 1,
  });
  return response === 0;
}

async function askAboutSilence(window: BrowserWindow): Promise<void> {
  window.show();
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: "The board's page does not begin.",
    detail: "Your boards are safe in the library.",
    buttons: ["Wait", "Start the page again"],
    cancelId: 0,
  });
  if (response === 1 && !window.isDestroyed()) window.webContents.reload();
}
