import { statSync } from "node:fs";
import { migrationBackupName, writeBackup } from "./backup.ts";
import { connect, disconnect } from "./connect.ts";
import type { WritableDb } from "./handle.ts";
import type { Inspection } from "./inspect.ts";
import { LARGE_BYTES } from "./large-bytes.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import type { LibraryPlace } from "./recover.ts";
import { bringSearchUpToDate } from "./repositories/search-index.ts";
import { saveStamp } from "./stamp.ts";
import { isCorruption } from "./storage-error.ts";
import { checkStructure } from "./verify.ts";
import { checkWhole, noteSound } from "./whole-check.ts";

/** A library that was found sound, or what is wrong with it. */
export type Opened = { readonly db: WritableDb } | { readonly problem: string };

/** Opens, checks and migrates a library: a quick check after a clean end, everything after an unclean end or before a migration. */
export function openSound(place: LibraryPlace, inspection: Inspection): Opened {
  const db = connect(place.file);
  try {
    const problem = inspection.state === "library" ? findProblem(db, inspection, place) : null;
    if (problem !== null) {
      disconnect(db);
      return { problem };
    }
    migrate(db, MIGRATIONS, (from) => backUpBeforeMigration(db, place, from));
    // A library that was just made has nothing that could be unsound.
    if (inspection.state === "missing") noteSound(db, place.at);
    bringSearchUpToDate(db, (done, total) => place.report?.({ step: "search", done, total }));
    return { db };
  } catch (error) {
    disconnect(db);
    if (isCorruption(error)) return { problem: String(error) };
    throw error;
  }
}

function findProblem(
  db: WritableDb,
  { schema, headerHolds, closedInOrder }: Extract<Inspection, { state: "library" }>,
  place: LibraryPlace,
): string | null {
  if (schema === 0) return null;
  // No checksum covers these header numbers; the hashed copy beside them is the truth.
  if (!headerHolds) saveStamp(db, schema);
  const thorough = !headerHolds || !closedInOrder || schema < MIGRATIONS.length;
  if (thorough) return checkWhole(db, place.at, (progress) => place.report?.(progress));
  // The daily backup of a large one reads all of it, and a board is checked by its hashes when it is opened.
  return checkStructure(db, statSync(place.file).size > LARGE_BYTES ? "outline" : "quick");
}

function backUpBeforeMigration(db: WritableDb, place: LibraryPlace, from: number): void {
  place.report?.({ step: "backup", done: 0, total: 0 });
  writeBackup(db, place.backups, migrationBackupName(from, place.at));
  place.report?.({ step: "migrate", done: 0, total: 0 });
}
