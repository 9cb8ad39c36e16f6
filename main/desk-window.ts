import type { BrowserWindow } from "electron";
import type { WindowBounds } from "./app-settings.ts";
import { APP_URL } from "./app-url.ts";
import { saveBeforeClose } from "./close-window.ts";
import { watchPage } from "./crashes.ts";
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
}

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
  return {
    window: () => window,
    open: (remembered) => {
      const opened = openWindow(preload, remembered, devTools);
      window = opened;
      watchPage(opened, page, log);
      saveBeforeClose(opened, page, () => closing(boundsOf(opened)));
      opened.on("closed", () => {
        window = null;
      });
      opened.loadURL(APP_URL).catch((error: unknown) => log.error("the page did not load", error));
    },
    onClosing: (listener) => {
      closing = listener;
    },
  };
}
