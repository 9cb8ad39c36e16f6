import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { app } from "electron";

/** Where things lie on this machine. */
export interface Paths {
  readonly library: string;
  readonly backups: string;
  readonly log: string;
  /** Rules of the user's own, `*.rule.json`. */
  readonly rules: string;
  readonly preload: string;
  readonly page: string;
}

/**
 * The folder of library and settings; a test or a developer may choose it, never in an installed program. Where it
 * refuses writing, Chromium gets a passing folder for its own files: without one the program could not even start to
 * show what is there.
 */
export function chooseUserData(): string {
  const folder = forTests("LOOPBOARD_USER_DATA") ?? app.getPath("userData");
  app.setPath("userData", takesFiles(folder) ? folder : makePassingFolder());
  return folder;
}

/** All paths; `folder` is that of library and settings. */
export const findPaths = (folder: string): Paths => ({
  library: join(folder, "library.db"),
  backups: join(folder, "backups"),
  log: join(folder, "logs", "loopboard.log"),
  rules: join(folder, "rules"),
  preload: join(import.meta.dirname, "../preload/index.cjs"),
  page: join(import.meta.dirname, "../renderer"),
});

function takesFiles(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // The answer is the error itself: the folder refuses.
    return false;
  }
}

function makePassingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "loopboard-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Folder that takes the place of the save dialog in tests, or null. */
export const testSaveFolder = (): string | null => forTests("LOOPBOARD_TEST_SAVE_DIR");

/** Files that take the place of the open dialog in tests, separated as in a search path; none otherwise. */
export const testOpenFiles = (): readonly string[] => forTests("LOOPBOARD_TEST_OPEN_FILE")?.split(delimiter) ?? [];

/** Picture that takes the place of the dialog for pictures in tests, or null. */
export const testOpenPicture = (): string | null => forTests("LOOPBOARD_TEST_OPEN_PICTURE");

const forTests = (name: string): string | null => (app.isPackaged ? null : (process.env[name] ?? null)) || null;
