import { app, nativeTheme, session } from "electron";
import type { Keymap } from "../preload/contract/app.ts";
import { channelOf } from "../preload/contract.ts";
import { foresee, recall, remember } from "./app-settings.ts";
import { listAssets } from "./assets.ts";
import { backUpLeft } from "./backup/backup-times.ts";
import type { MainContext } from "./context.ts";
import type { Library } from "./db/library.ts";
import type { LibraryPlace } from "./db/recover.ts";
import { createDeskWindow, type DeskWindow } from "./desk-window.ts";
import { appCalls } from "./ipc/app.ts";
import { boardCalls } from "./ipc/boards.ts";
import { drawingCalls } from "./ipc/drawings.ts";
import { fileCalls } from "./ipc/files.ts";
import { historyCalls } from "./ipc/history.ts";
import { journalCalls } from "./ipc/journal.ts";
import { preferenceCalls } from "./ipc/preferences.ts";
import { type Handlers, registerCalls } from "./ipc/register.ts";
import { ruleCalls } from "./ipc/rules.ts";
import { stencilCalls } from "./ipc/stencils.ts";
import type { Log } from "./log.ts";
import { showMenu } from "./menu.ts";
import { createPageLink, type PageLink } from "./page-link.ts";
import type { Paths } from "./paths.ts";
import { servePage } from "./protocol.ts";
import { lockSession } from "./security.ts";
import { type StartingLibrary, startLibrary } from "./start/start-library.ts";

/** How long after the page has begun to work the backups that the last program left are looked at, in ms. */
const FIRST_THINGS_FIRST_MS = 5000;

/** The running program: what its parts share, and how its page gets to work. */
export interface Desk {
  readonly context: MainContext;
  /** Shows the window if it is not there yet, and lets the page have the library. */
  readonly show: () => void;
}

/** Opens library, page and border, in this order; when the library takes long the window is shown first and tells why. */
export async function openDesk(paths: Paths, devTools: boolean, log: Log): Promise<Desk> {
  const page: PageLink = createPageLink((name, message) => desk.window()?.webContents.send(channelOf(name), message));
  const desk = createDeskWindow({ preload: paths.preload, devTools, page, log });
  const menuWith = (keymap: Keymap): void => showMenu((action) => page.send("menu.action", { action }), keymap);
  const starting = startLibrary(placeOf(paths, log), {
    log,
    thread: new URL("./library-thread.js", import.meta.url),
    onProgress: (progress) => page.send("start.moved", { progress }),
  });
  lockSession(session.defaultSession, devTools);
  servePage(session.defaultSession, listAssets(paths.page));
  const giveLibrary = openBorder(starting, desk, log);
  if (starting.progress() !== null) {
    nativeTheme.themeSource = foresee(paths.library, "theme");
    menuWith({});
    desk.open(foresee(paths.library, "bounds"));
  }
  const library = await starting.library;
  nativeTheme.themeSource = recall(library, "theme");
  menuWith(recall(library, "keymap"));
  desk.onClosing((bounds) => remember(library, "bounds", bounds, log));
  const now = (): string => new Date().toISOString();
  const noteRecent = (path: string): void => app.addRecentDocument(path);
  const context: MainContext = { library, log, page, noteRecent, rulesFolder: paths.rules, window: desk.window, now };
  const show = (): void => {
    giveLibrary(handlersOf(context, menuWith));
    if (desk.window() === null) desk.open(recall(library, "bounds"));
  };
  page.whenStarted(() => setTimeout(endBackups, FIRST_THINGS_FIRST_MS, library));
  return { context, show };
}

const endBackups = (library: Library): Promise<void> =>
  backUpLeft(library, new Date(), new URL("./check-thread.js", import.meta.url));

/** Listens to the page from the first moment on; what needs the library is answered once that is given. */
function openBorder(
  { progress }: StartingLibrary,
  { window, heard }: DeskWindow,
  log: Log,
): (handlers: Partial<Handlers>) => void {
  let give: (handlers: Partial<Handlers>) => void = () => undefined;
  const handlers = new Promise<Partial<Handlers>>((resolve) => {
    give = resolve;
  });
  const tellProgress = (): ReturnType<typeof progress> => {
    heard();
    return progress();
  };
  registerCalls({ early: { "start.progress": tellProgress }, handlers }, () => window()?.webContents ?? null, log);
  return give;
}

const placeOf = ({ library, backups }: Paths, log: Log): LibraryPlace => ({
  file: library,
  backups,
  at: new Date(),
  log: log.warn,
});

const handlersOf = (context: MainContext, onKeys: (keymap: Keymap) => void): Omit<Handlers, "start.progress"> => ({
  ...appCalls(context),
  ...boardCalls(context),
  ...historyCalls(context),
  ...journalCalls(context),
  ...fileCalls(context),
  ...drawingCalls(context),
  ...stencilCalls(context),
  ...ruleCalls(context),
  ...preferenceCalls(context, onKeys),
});
