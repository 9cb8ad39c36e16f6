import { app, BrowserWindow } from "electron";
import { backUpAtEnd } from "./backup/backup-times.ts";
import type { MainContext } from "./context.ts";
import { watchProcesses } from "./crashes.ts";
import { createLog } from "./log.ts";
import { boardPathsIn, openBoardFiles } from "./open-files.ts";
import { createOpenQueue } from "./open-queue.ts";
import { chooseUserData, findPaths, type Paths } from "./paths.ts";
import { declareScheme } from "./protocol.ts";
import { disableNetwork, lockContents } from "./security.ts";
import { NEW_BOARD_FLAG, showShellEntries } from "./shell-entries.ts";
import { openDesk } from "./show-window.ts";

// Root cannot have the sandbox: only a launcher of tests may say so, and never for an installed program.
if (app.isPackaged || !app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
disableNetwork(app);
declareScheme();
const userData = chooseUserData();
app.setAboutPanelOptions({ applicationName: "Loopboard", copyright: "MIT licence. Everything stays on this machine." });

if (app.requestSingleInstanceLock()) start(findPaths(userData));
else app.quit();

function start(paths: Paths): void {
  const log = createLog(paths.log, () => new Date());
  let context: MainContext | null = null;
  // A file chosen in the system's own windows may be named before the app is ready.
  const files = createOpenQueue((error) => log.error("files were not opened", error));
  const askForNewBoard = (): void => context?.page.send("menu.action", { action: "new-board" });
  watchProcesses(log);
  app.on("web-contents-created", (_event, contents) => lockContents(contents));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    files.add([path]);
  });
  app.on("second-instance", (_event, args, folder) => {
    // There may be a window before there is a library.
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    files.add(boardPathsIn(args, folder));
    if (args.includes(NEW_BOARD_FLAG)) askForNewBoard();
  });
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", (event) => {
    const library = context?.library;
    if (library === undefined) return;
    event.preventDefault();
    context = null;
    // A program that is started now waits for the library instead of giving up beside one that has no window any more.
    app.releaseSingleInstanceLock();
    void backUpAtEnd(library, new Date()).then(() => {
      library.close();
      app.quit();
    });
  });
  files.add(boardPathsIn(process.argv, process.cwd()));
  app
    .whenReady()
    .then(async () => {
      const desk = await openDesk(paths, !app.isPackaged, log);
      context = desk.context;
      await files.start((paths) => openBoardFiles(desk.context, paths));
      if (process.argv.includes(NEW_BOARD_FLAG)) desk.context.page.whenStarted(askForNewBoard);
      desk.show();
      showShellEntries(process.platform, askForNewBoard);
    })
    .catch((error: unknown) => {
      log.error("the start failed", error);
      app.exit(1);
    });
}
