import { type BrowserWindow, nativeTheme, session } from "electron";
import { channelOf, type Keymap } from "../preload/contract.ts";
import { recall, remember } from "./app-settings.ts";
import { APP_URL } from "./app-url.ts";
import { listAssets } from "./assets.ts";
import { saveBeforeClose } from "./close-window.ts";
import type { MainContext } from "./context.ts";
import { watchPage } from "./crashes.ts";
import { appCalls } from "./ipc/app.ts";
import { boardCalls } from "./ipc/boards.ts";
import { drawingCalls } from "./ipc/drawings.ts";
import { fileCalls } from "./ipc/files.ts";
import { historyCalls } from "./ipc/history.ts";
import { journalCalls } from "./ipc/journal.ts";
import { preferenceCalls } from "./ipc/preferences.ts";
import { registerCalls } from "./ipc/register.ts";
import { ruleCalls } from "./ipc/rules.ts";
import { stencilCalls } from "./ipc/stencils.ts";
import type { Log } from "./log.ts";
import { showMenu } from "./menu.ts";
import { createPageLink } from "./page-link.ts";
import type { Paths } from "./paths.ts";
import { servePage } from "./protocol.ts";
import { lockSession } from "./security.ts";
import { startLibrary } from "./start-library.ts";
import { boundsOf, openWindow } from "./window.ts";

/** The running program: what its parts share, and how its window is shown. */
export interface Desk {
  readonly context: MainContext;
  readonly show: () => void;
}

/** Opens library, page and border, in this order; the window is shown by `show`. */
export function openDesk(paths: Paths, devTools: boolean, log: Log): Desk {
  let window: BrowserWindow | null = null;
  const library = startLibrary(paths, new Date(), log);
  const page = createPageLink((name, message) => window?.webContents.send(channelOf(name), message));
  const context: MainContext = {
    library,
    log,
    page,
    rulesFolder: paths.rules,
    window: () => window,
    now: () => new Date().toISOString(),
  };
  nativeTheme.themeSource = recall(library, "theme");
  lockSession(session.defaultSession, devTools);
  servePage(session.defaultSession, listAssets(paths.page));
  const menuWith = (keymap: Keymap): void => showMenu((action) => page.send("menu.action", { action }), keymap);
  const handlers = {
    ...appCalls(context),
    ...boardCalls(context),
    ...historyCalls(context),
    ...journalCalls(context),
    ...fileCalls(context),
    ...drawingCalls(context),
    ...stencilCalls(context),
    ...ruleCalls(context),
    ...preferenceCalls(context, menuWith),
  };
  registerCalls(handlers, () => window?.webContents ?? null, log);
  menuWith(recall(library, "keymap"));
  const show = (): void => {
    const opened = openWindow(paths.preload, recall(library, "bounds"), devTools);
    window = opened;
    watchPage(opened, page, log);
    saveBeforeClose(opened, page, () => remember(library, "bounds", boundsOf(opened), log));
    opened.on("closed", () => {
      window = null;
    });
    opened.loadURL(APP_URL).catch((error: unknown) => log.error("the page did not load", error));
  };
  return { context, show };
}
