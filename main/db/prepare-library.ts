import { existsSync, statSync } from "node:fs";
import type { StartReason } from "../../preload/contract/start-progress.ts";
import { disconnect } from "./connect.ts";
import { libraryFiles } from "./durable-files.ts";
import { inspectLibrary, isReadOnly } from "./inspect.ts";
import { SCHEMA_VERSION } from "./migrations/index.ts";
import { openChecked } from "./open-checked.ts";
import type { LibraryPlace } from "./recover.ts";
import { pragma } from "./sql.ts";
import { markClean } from "./stamp.ts";
import { toStorageError } from "./storage-error.ts";

/** Bytes up to which a library is checked, migrated and filled sooner than a thread for that has begun. */
const SMALL_BYTES = 3_000_000;

/** Why opening a library would take so long that it must not be done by the thread that shows the window; null when it is quick. */
export function whyPrepare(file: string): StartReason | null {
  if (bytesOf(file) <= SMALL_BYTES || isReadOnly(file)) return null;
  const inspection = inspectLibrary(file, SCHEMA_VERSION);
  if (inspection.state === "damaged") return "damaged";
  if (inspection.state !== "library" || inspection.schema === 0) return null;
  if (inspection.schema < SCHEMA_VERSION) return "older-library";
  if (!inspection.closedInOrder || !inspection.headerHolds) return "unclean-end";
  return inspection.searchFilled ? null : "no-index";
}

/**
 * Does everything that makes opening a library slow (check, migration, search index, recovery) and closes it in order, so that opening
 * it afterwards is quick. What a person should know of it, or null; throws what opening throws.
 */
export function prepareLibrary(place: LibraryPlace): string | null {
  try {
    const { db, notice } = openChecked(place);
    try {
      markClean(db, true);
      pragma(db, "wal_checkpoint(TRUNCATE)");
    } finally {
      disconnect(db);
    }
    return notice;
  } catch (error) {
    throw toStorageError(error, place.file);
  }
}

const bytesOf = (file: string): number =>
  libraryFiles(file).reduce((sum, each) => sum + (existsSync(each) ? statSync(each).size : 0), 0);
