import { createRequire } from "node:module";
import { join } from "node:path";
import { type ElectronApplication, _electron as electron, type Page } from "@playwright/test";
import { stageForUser, type UserIds } from "./stage-for-user.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const LAUNCH_MS = 30_000;
const CLOSE_MS = 10_000;
const projectRoot = join(import.meta.dirname, "..", "..");

/** Root cannot have Chromium's sandbox; everyone else always does. */
const isRoot = process.getuid?.() === 0;

export interface LaunchOptions {
  /** Folder of the library and settings; a new temporary one when left out. */
  readonly userData?: string;
  /** Folder into which exports are saved instead of asking with a dialog. */
  readonly saveFolder?: string;
  /** The app's folder; the project's own when left out. */
  readonly appFolder?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Runs the app as this user of the machine, with Chromium's sandbox on; only root can do that. */
  readonly asUser?: UserIds;
}

/** A running Loopboard, its page, and everything its page has complained about so far. */
export interface RunningLoopboard {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  readonly consoleErrors: readonly string[];
}

/** Starts the built app in the Electron that the set-up has chosen and waits until a board is on the screen. */
export async function launchLoopboard(options: LaunchOptions = {}): Promise<RunningLoopboard> {
  const userData = options.userData ?? makeTemporaryFolder("data");
  const program = {
    executable: electronPath(),
    appFolder: options.appFolder ?? projectRoot,
    env: environment(options, userData),
  };
  const launch = options.asUser === undefined ? program : stageForUser(program, userData, options.asUser);
  const app = await electron.launch({
    executablePath: launch.executable,
    args: [launch.appFolder, ...(options.args ?? [])],
    cwd: launch.appFolder,
    env: launch.env,
    chromiumSandbox: options.asUser !== undefined || !isRoot,
    timeout: LAUNCH_MS,
    // The app's own theme is shown, not one that Playwright pretends.
    colorScheme: null,
  });
  try {
    const consoleErrors: string[] = [];
    const page = await app.firstWindow({ timeout: LAUNCH_MS });
    page.on("console", (message) => {
      if (message.type() === "error") consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => consoleErrors.push(String(error)));
    await page.waitForSelector('body[data-ready="true"]', { timeout: LAUNCH_MS });
    return { app, page, userData, consoleErrors };
  } catch (error) {
    killLoopboard(app);
    throw error;
  }
}

/** Asks the app to quit; when it does not within ten seconds, ends its process and says so. */
export async function closeLoopboard({ app }: Pick<RunningLoopboard, "app">): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((settle) => {
    timer = setTimeout(() => settle("late"), CLOSE_MS);
  });
  const outcome = await Promise.race([app.close().then(() => "closed" as const), late]);
  clearTimeout(timer);
  if (outcome === "closed") return;
  killLoopboard(app);
  throw new Error(`Loopboard did not quit within ${CLOSE_MS / 1000} s and was ended.`);
}

/** Ends the app at once, as a power cut of the program would: no handler of its own runs. */
export function killLoopboard(app: ElectronApplication): void {
  app.process().kill("SIGKILL");
}

function electronPath(): string {
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    throw new Error("No Electron is chosen. Start this through its npm script, such as: npm test -- e2e");
  }
  // In plain Node this package is the path of its program; its types describe the inside of Electron.
  const path: unknown = createRequire(import.meta.url)("electron");
  if (typeof path !== "string") throw new Error("The electron package did not answer with a path.");
  return path;
}

function environment(options: LaunchOptions, userData: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    LOOPBOARD_USER_DATA: userData,
    ...(options.saveFolder === undefined ? {} : { LOOPBOARD_TEST_SAVE_DIR: options.saveFolder }),
    ...options.env,
  };
}
