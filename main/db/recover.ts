import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { newestSoundBackup } from "./backup.ts";
import { connect, disconnect } from "./connect.ts";
import { moveAside, replaceFile } from "./durable-files.ts";
import type { WritableDb } from "./handle.ts";
import { MAGIC } from "./inspect.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { rebuildSearch } from "./repositories/search-index.ts";
import { type Salvage, salvageBoards } from "./salvage.ts";

/** Largest damaged library that boards are taken out of, in bytes: beyond it something else lies there. */
const MAX_SALVAGE_BYTES = 1_000_000_000;

/** Where a library and its backups lie, the time, and where to report. */
export interface LibraryPlace {
  readonly file: string;
  readonly backups: string;
  readonly at: Date;
  readonly log: (message: string) => void;
}

/** A library in place of a damaged one, and the sentence that tells what happened. */
export interface Recovery {
  readonly db: WritableDb;
  readonly notice: string;
}

/** Moves a damaged library aside, puts the newest sound backup or a new library in its place and brings over every readable board. */
export function recoverLibrary(place: LibraryPlace, problem: string): Recovery {
  const aside = moveAside(place.file, place.at);
  place.log(`library damaged: ${problem}; moved to ${aside}`);
  const backup = newestSoundBackup(place.backups);
  if (backup !== null) {
    copyFileSync(backup, `${place.file}.part`);
    replaceFile(`${place.file}.part`, place.file);
  }
  const db = connect(place.file);
  migrate(db, MIGRATIONS, () => undefined);
  const salvage = salvageFrom(join(aside, "library.db"), db, place);
  rebuildSearch(db);
  return { db, notice: noticeOf(backup, salvage, aside) };
}

function salvageFrom(damaged: string, db: WritableDb, place: LibraryPlace): Salvage {
  const nothing = { whole: 0, partial: 0 };
  if (!existsSync(damaged) || statSync(damaged).size > MAX_SALVAGE_BYTES) return nothing;
  const folder = mkdtempSync(join(tmpdir(), "loopboard-"));
  try {
    const from = connect(readableCopy(damaged, folder));
    try {
      migrate(from, MIGRATIONS, () => undefined);
      return salvageBoards(from, db, place.at.toISOString(), place.log);
    } finally {
      disconnect(from);
    }
  } catch (error) {
    place.log(`nothing could be taken out of the damaged library: ${String(error)}`);
    return nothing;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy to work on, so that the damaged file stays as it is; its first bytes, which say nothing, are set right. */
function readableCopy(damaged: string, folder: string): string {
  const copy = join(folder, "library.db");
  copyFileSync(damaged, copy);
  if (existsSync(`${damaged}-wal`)) copyFileSync(`${damaged}-wal`, `${copy}-wal`);
  const descriptor = openSync(copy, "r+");
  try {
    writeSync(descriptor, MAGIC, 0, "latin1");
  } finally {
    closeSync(descriptor);
  }
  return copy;
}

function noticeOf(backup: string | null, { whole, partial }: Salvage, aside: string): string {
  const source = backup === null ? "No backup was found" : `The backup ${basename(backup)} was put in its place`;
  const boards =
    whole + partial === 0
      ? "no board could be read from it"
      : `${count(whole, "board")} ${whole === 1 ? "was" : "were"} taken from it whole, ${partial} in part`;
  return `The library was damaged. ${source}, and ${boards}. The damaged file was kept in ${aside}.`;
}

const count = (n: number, noun: string): string => `${n} ${n === 1 ? noun : `${noun}s`}`;
