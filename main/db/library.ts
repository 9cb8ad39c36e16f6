import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "../../core/errors.ts";
import { connect, disconnect } from "./connect.ts";
import { type BackupJob, backUpDaily, endLeftBackups } from "./daily-backup.ts";
import type { ReadableDb, WritableDb } from "./handle.ts";
import { isReadOnly } from "./inspect.ts";
import { inspectKnown, openChecked } from "./open-checked.ts";
import type { LibraryPlace } from "./recover.ts";
import { pragma } from "./sql.ts";
import { markClean } from "./stamp.ts";
import { isCorruption, isIoError, toStorageError } from "./storage-error.ts";
import { makeCopy, openCopy, removeCopy } from "./view-only.ts";

/** The open library: the only way from the rest of main to the database. */
export interface Library {
  readonly readOnly: boolean;
  /** What the person should know about how it was opened, or null. */
  readonly notice: string | null;
  /** Runs reading work; throws AppErrors of storage. */
  read<T>(work: (db: ReadableDb) => T): T;
  /** Runs writing work; throws AppErrors of storage, and `read-only-library`. */
  write<T>(work: (db: WritableDb) => T): T;
  /** Makes today's backup, unless there is one. Never rejects: what goes wrong is in the log. */
  backUp(job: BackupJob): Promise<void>;
  /** Ends the backups that the last program left. Never rejects. */
  endBackups(job: BackupJob): Promise<void>;
  /** Notes the clean end and closes; a backup that is being made ends too. */
  close(): void;
}

/** Opens the library; throws `newer-library`, `not-a-library`, `library-locked`. A damaged one is recovered, a read-only one shown. */
export function openLibrary(place: LibraryPlace): Library {
  makeFolder(place);
  if (isReadOnly(place.file)) return openReadOnly(place);
  try {
    const { db, notice } = openChecked(place);
    return serve(place, db, notice);
  } catch (error) {
    throw toStorageError(error, place.file);
  }
}

/** A library without boards that takes no changes: for a start on which the real one could not be opened. */
export function openPlaceholder(notice: string): Library {
  const { file, folder } = makeCopy(null);
  return serveCopy(file, folder, notice);
}

function makeFolder({ file, log }: LibraryPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    // The library is then shown as read-only.
    log(`the library's folder could not be made: ${String(error)}`);
  }
}

function openReadOnly(place: LibraryPlace): Library {
  const { file, folder } = makeCopy(place.file);
  try {
    inspectKnown(file);
    return serveCopy(file, folder, new AppError("read-only-library", { file: place.file }).message);
  } catch (error) {
    removeCopy(folder);
    throw toStorageError(error, place.file);
  }
}

function serveCopy(file: string, folder: string, notice: string): Library {
  const { db } = openCopy(file, folder);
  return {
    readOnly: true,
    notice,
    read: (work) => work(db),
    write: () => {
      throw new AppError("read-only-library", { file });
    },
    backUp: async () => undefined,
    endBackups: async () => undefined,
    close: () => {
      disconnect(db);
      removeCopy(folder);
    },
  };
}

function serve(place: LibraryPlace, opened: WritableDb, notice: string | null): Library {
  let db: WritableDb | null = opened;
  let suspect = false;
  const attempt = <T>(work: (db: WritableDb) => T): T => {
    try {
      db ??= connect(place.file);
      return work(db);
    } catch (error) {
      suspect ||= isCorruption(error) || (error instanceof AppError && error.code === "damaged-board");
      // After a failed write or sync the connection's view of the file cannot be trusted.
      if (isIoError(error)) db = reopen(db, place);
      throw toStorageError(error, place.file);
    }
  };
  let isBackingUp = false;
  const backingUp = async (work: (db: WritableDb) => Promise<string | null>): Promise<void> => {
    if (db === null || suspect || isBackingUp) return;
    isBackingUp = true;
    try {
      const problem = await work(db);
      // What is wrong in a sound copy is wrong in the library: the next start then checks everything.
      suspect ||= problem !== null;
      if (problem !== null) place.log(problem);
    } catch (error) {
      place.log(`the backup was not written: ${String(error)}`);
    }
    isBackingUp = false;
  };
  try {
    attempt((open) => markClean(open, false));
  } catch (error) {
    // A full disk must not keep the boards from being looked at.
    place.log(`the start could not be noted in the library: ${String(error)}`);
  }
  return {
    readOnly: false,
    notice,
    read: attempt,
    write: attempt,
    backUp: (job) => backingUp((open) => backUpDaily(open, place.backups, job)),
    endBackups: (job) => backingUp((open) => endLeftBackups(open, place.backups, job)),
    close: () => {
      if (db !== null) end(db, place, suspect);
      db = null;
    },
  };
}

function reopen(db: WritableDb | null, place: LibraryPlace): WritableDb | null {
  try {
    if (db !== null) disconnect(db);
    return connect(place.file);
  } catch (error) {
    // The next call tries again.
    place.log(`the library could not be opened again: ${String(error)}`);
    return null;
  }
}

function end(db: WritableDb, place: LibraryPlace, suspect: boolean): void {
  try {
    if (!suspect) markClean(db, true);
    pragma(db, "wal_checkpoint(TRUNCATE)");
  } catch (error) {
    place.log(`the library could not be closed in order: ${String(error)}`);
  } finally {
    disconnect(db);
  }
}
