import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "./connect.ts";
import type { WritableDb } from "./handle.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { bringSearchUpToDate } from "./repositories/search-index.ts";
import { pragma } from "./sql.ts";

/** A copy that refuses writing, and the folder to remove after it is closed. */
export interface ViewOnlyCopy {
  readonly db: WritableDb;
  readonly folder: string;
}

/** Copies a library that cannot be written into a temporary folder; null makes an empty one. */
export function makeCopy(source: string | null): { readonly file: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "loopboard-"));
  const file = join(folder, "library.db");
  for (const side of ["", "-wal"])
    if (source !== null && existsSync(source + side)) copyFileSync(source + side, file + side);
  return { file, folder };
}

/** Opens such a copy: tables brought up to date in the copy, then closed for writing. */
export function openCopy(file: string, folder: string): ViewOnlyCopy {
  const db = connect(file);
  migrate(db, MIGRATIONS, () => undefined);
  bringSearchUpToDate(db);
  pragma(db, "query_only = ON");
  return { db, folder };
}

/** Removes the folder of a copy. */
export const removeCopy = (folder: string): void => rmSync(folder, { recursive: true, force: true });
