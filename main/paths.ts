import { join } from "node:path";
import { app } from "electron";

/** Where things lie on this machine. */
export interface Paths {
  readonly library: string;
  readonly backups: string;
  readonly log: string;
  readonly preload: string;
  readonly page: string;
}

/** Lets a test or a developer choose the folder of library and settings; never in an installed program. */
export function chooseUserData(): void {
  const chosen = forTests("LOOPBOARD_USER_DATA");
  if (chosen !== null) app.setPath("userData", chosen);
}

/** All paths; after `chooseUserData`. */
export function findPaths(): Paths {
  const userData = app.getPath("userData");
  return {
    library: join(userData, "library.db"),
    backups: join(userData, "backups"),
    log: join(userData, "logs", "loopboard.log"),
    preload: join(import.meta.dirname, "../preload/index.cjs"),
    page: join(import.meta.dirname, "../renderer"),
  };
}

/** Folder that takes the place of the save dialog in tests, or null. */
export const testSaveFolder = (): string | null => forTests("LOOPBOARD_TEST_SAVE_DIR");

/** File that takes the place of the open dialog in tests, or null. */
export const testOpenFile = (): string | null => forTests("LOOPBOARD_TEST_OPEN_FILE");

const forTests = (name: string): string | null => (app.isPackaged ? null : (process.env[name] ?? null)) || null;
