import BetterSqlite3 from "better-sqlite3";
import { z } from "zod";
import { expectDefined } from "../../core/assert.ts";
import { asReadable, asWritable, type ReadableDb, type WritableDb } from "./handle.ts";
import { getRow, pragma, sql, transact } from "./sql.ts";

/** How long a library in use elsewhere is waited for, in ms. */
const BUSY_TIMEOUT_MS = 5000;

/** The first SQLite without the race between a checkpoint and a restarted write-ahead log. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** Each setting and what reading it back must say. */
const SETTINGS = [
  // Before the first access to the log: then it needs no shared memory and no second program can open the file.
  ["locking_mode", "EXCLUSIVE", "exclusive"],
  ["journal_mode", "WAL", "wal"],
  // better-sqlite3 is built to mean NORMAL in this mode, which may lose commits on power loss.
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["mmap_size", "0", 0],
  ["journal_size_limit", String(16 * 1024 * 1024), 16 * 1024 * 1024],
] as const;

const versionSchema = z.object({ version: z.string() });

/** Opens the one writing connection; throws when a setting does not hold. */
export function connect(file: string): WritableDb {
  return connected(new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS }), (connection) => {
    const db = asWritable(connection);
    checkVersion(
      expectDefined(getRow(db, versionSchema, sql`select sqlite_version() as version`), "a version").version,
    );
    for (const [name, value, expected] of SETTINGS) {
      pragma(db, `${name} = ${value}`);
      const found = pragma(db, name);
      // A build without memory mapping answers nothing at all, which is what is asked for.
      if (found !== expected && !(name === "mmap_size" && found === undefined))
        throw new Error(`SQLite keeps ${name} at ${String(found)} instead of ${expected}`);
    }
    // The lock is only taken with the first transaction: now, so that nobody slips in before it.
    transact(db, () => undefined);
    if (process.platform === "darwin") pragma(db, "fullfsync = ON");
    return db;
  });
}

/** Opens a file for reading only: a backup, a moved-aside library. */
export function connectReading(file: string): ReadableDb {
  return connected(new BetterSqlite3(file, { readonly: true, fileMustExist: true }), (connection) => {
    const db = asReadable(connection);
    pragma(db, "trusted_schema = OFF");
    pragma(db, "cell_size_check = ON");
    return db;
  });
}

/** Lets a copied library be one file that needs no log beside it. */
export function leaveLog(file: string): void {
  const connection = new BetterSqlite3(file, { fileMustExist: true });
  try {
    connection.pragma("journal_mode = DELETE");
  } finally {
    connection.close();
  }
}

/** Closes a connection. */
export const disconnect = (db: ReadableDb): void => void db.close();

function connected<T>(connection: BetterSqlite3.Database, prepare: (connection: BetterSqlite3.Database) => T): T {
  try {
    return prepare(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function checkVersion(version: string): void {
  const parts = version.split(".").map(Number);
  for (const [index, least] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part > least) return;
    if (part < least) throw new Error(`SQLite ${version} is too old; at least ${OLDEST_SQLITE.join(".")} is needed`);
  }
}
