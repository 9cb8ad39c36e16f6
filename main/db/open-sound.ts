import { statSync } from "node:fs";
import { migrationBackupName, writeBackup } from "./backup.ts";
import { connect, disconnect } from "./connect.ts";
import type { WritableDb } from "./handle.ts";
import type { Inspection } from "./inspect.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import type { LibraryPlace } from "./recover.ts";
import { bringSearchUpToDate, forgetSearch, isSearchFilled } from "./repositories/search-index.ts";
import { getMeta, saveMeta, saveStamp } from "./stamp.ts";
import { isCorruption } from "./storage-error.ts";
import { checkStructure, isSearchSound, verifyLibrary } from "./verify.ts";

/**
 * Bytes of a library from which a start after a clean end does not read all of it. The daily backup does, when the program closes,
 * and a board is checked by its hashes when it is opened.
 */
const LARGE_BYTES = 64_000_000;

const CLEAN = "closed-cleanly";

/** A library that was found sound, or what is wrong with it. */
export type Opened = { readonly db: WritableDb } | { readonly problem: string };

/** Opens, checks and migrates a library: a quick check after a clean end, everything after an unclean end or before a migration. */
export function openSound(place: LibraryPlace, inspection: Inspection): Opened {
  const db = connect(place.file);
  try {
    const problem = inspection.state === "library" ? findProblem(db, inspection, statSync(place.file).size) : null;
    if (problem !== null) {
      disconnect(db);
      return { problem };
    }
    migrate(db, MIGRATIONS, (from) => void writeBackup(db, place.backups, migrationBackupName(from, place.at)));
    bringSearchUpToDate(db);
    return { db };
  } catch (error) {
    disconnect(db);
    if (isCorruption(error)) return { problem: String(error) };
    throw error;
  }
}

/** Notes in the file whether it was closed in order. */
export const markClean = (db: WritableDb, clean: boolean): void => saveMeta(db, CLEAN, clean ? "yes" : "no");

function findProblem(
  db: WritableDb,
  { schema, headerHolds }: Extract<Inspection, { state: "library" }>,
  bytes: number,
): string | null {
  if (schema === 0) return null;
  // No checksum covers these header numbers; the hashed copy beside them is the truth.
  if (!headerHolds) saveStamp(db, schema);
  const thorough = !headerHolds || getMeta(db, CLEAN) !== "yes" || schema < MIGRATIONS.length;
  if (!thorough) return checkStructure(db, bytes > LARGE_BYTES ? "outline" : "quick");
  const problem = verifyLibrary(db);
  if (problem === null && isSearchFilled(db) && !isSearchSound(db)) forgetSearch(db);
  return problem;
}
