import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { newestSoundBackup } from "./backup.ts";
import { connect, disconnect } from "./connect.ts";
import { libraryFiles, moveAside, replaceFile } from "./durable-files.ts";
import type { WritableDb } from "./handle.ts";
import { MAGIC } from "./inspect.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { rebuildSearch } from "./repositories/search-index.ts";
import { type Salvage, salvageBoards } from "./salvage.ts";
import { pragma } from "./sql.ts";
import type { Report } from "./whole-check.ts";

/** Largest damaged library that boards are taken out of, in bytes: beyond it something else lies there. */
const MAX_SALVAGE_BYTES = 1_000_000_000;

/** Where a library and its backups lie, the time, and where to report. */
export interface LibraryPlace {
  readonly file: string;
  readonly backups: string;
  readonly at: Date;
  readonly log: (message: string) => void;
  /** Told what is being done when it takes long. */
  readonly report?: Report;
}

/** A library in place of a damaged one, and the sentence that tells what happened. */
export interface Recovery {
  readonly db: WritableDb;
  readonly notice: string;
}

/**
 * Puts a sound library in the place of a damaged one: the newest sound backup, or a new library, with every board that can still be
 * read. The damaged one stays where it is until the other is complete, so that a kill at any moment loses nothing.
 */
export function recoverLibrary(place: LibraryPlace, problem: string): Recovery {
  place.report?.({ step: "recover", done: 0, total: 0 });
  place.log(`library damaged: ${problem}`);
  const backup = newestSoundBackup(place.backups);
  const salvage = build(place, backup);
  const aside = moveAside(place.file, place.at);
  replaceFile(partOf(place.file), place.file);
  place.log(`the damaged library was moved to ${aside}`);
  return { db: connect(place.file), notice: noticeOf(backup, salvage, aside) };
}

/** Finishes a recovery that was killed after the damaged library had been moved aside; whether there was one. */
export function finishRecovery({ file, at }: LibraryPlace): boolean {
  if (existsSync(file) || !existsSync(partOf(file))) return false;
  if (libraryFiles(file).some(existsSync)) moveAside(file, at);
  replaceFile(partOf(file), file);
  return true;
}

/** What is not complete yet lies under this name. */
const partOf = (file: string): string => `${file}.part`;

function build(place: LibraryPlace, backup: string | null): Salvage {
  const part = partOf(place.file);
  for (const left of libraryFiles(part)) rmSync(left, { force: true });
  if (backup !== null) copyFileSync(backup, part);
  const db = connect(part);
  try {
    migrate(db, MIGRATIONS, () => undefined);
    const salvage = salvageFrom(place.file, db, place);
    rebuildSearch(db, (done, total) => place.report?.({ step: "search", done, total }));
    pragma(db, "wal_checkpoint(TRUNCATE)");
    return salvage;
  } finally {
    disconnect(db);
  }
}

function salvageFrom(damaged: string, db: WritableDb, place: LibraryPlace): Salvage {
  const nothing = { whole: 0, partial: 0 };
  if (!existsSync(damaged) || statSync(damaged).size > MAX_SALVAGE_BYTES) return nothing;
  const folder = mkdtempSync(join(tmpdir(), "loopboard-"));
  try {
    const from = connect(readableCopy(damaged, folder));
    try {
      migrate(from, MIGRATIONS, () => undefined);
      return salvageBoards(from, db, { ...place, at: place.at.toISOString() });
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
