import { app } from "electron";
import type { MainContext } from "./context.ts";
import { watchProcesses } from "./crashes.ts";
import { createLog } from "./log.ts";
import { boardPathsIn, openBoardFiles } from "./open-files.ts";
import { chooseUserData, findPaths, type Paths } from "./paths.ts";
import { declareScheme } from "./protocol.ts";
import { disableNetwork, lockContents } from "./security.ts";
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
  // A file chosen in the system's own windows may be named before the app is ready.
  const early: string[] = [];
  let context: MainContext | null = null;
  const openFiles = (files: readonly string[]): void => {
    if (context === null) early.push(...files);
    else void openBoardFiles(context, files);
  };
  watchProcesses(log);
  app.on("web-contents-created", (_event, contents) => lockContents(contents));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on("second-instance", (_event, args, folder) => {
    const window = context?.window() ?? null;
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    openFiles(boardPathsIn(args, folder));
  });
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", () => context?.library.close(new Date()));
  openFiles(boardPathsIn(process.argv, process.cwd()));
  app
    .whenReady()
    .then(async () => {
      const desk = await openDesk(paths, !app.isPackaged, log);
      context = desk.context;
      await openBoardFiles(desk.context, early);
      desk.show();
    })
    .catch((error: unknown) => {
      log.error("the start failed", error);
      app.exit(1);
    });
}
