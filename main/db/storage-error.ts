import BetterSqlite3 from "better-sqlite3";
import { AppError } from "../../core/errors.ts";

const DAMAGED = "the library's file is damaged; it is restored at the next start";

/** Whether the connection must be closed and opened again: after a failed write or sync its state cannot be trusted. */
export const isIoError = (error: unknown): boolean => codeOf(error).startsWith("SQLITE_IOERR");

/** Whether SQLite says that the file is not sound. */
export const isCorruption = (error: unknown): boolean =>
  codeOf(error).startsWith("SQLITE_CORRUPT") || codeOf(error) === "SQLITE_NOTADB";

/** Whether another program holds the file. */
export const isBusy = (error: unknown): boolean =>
  codeOf(error).startsWith("SQLITE_BUSY") || codeOf(error).startsWith("SQLITE_LOCKED");

/** An error of SQLite as the AppError a person sees; anything else is returned as it is. */
export function toStorageError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === "") return error;
  if (code === "SQLITE_FULL") return new AppError("disk-full", {}, error);
  if (isBusy(error)) return new AppError("library-locked", { file }, error);
  if (code.startsWith("SQLITE_READONLY")) return new AppError("read-only-library", { file }, error);
  if (isIoError(error))
    return new AppError("storage-failed", { problem: `the disk reported an error (${code})` }, error);
  if (isCorruption(error)) return new AppError("storage-failed", { problem: DAMAGED }, error);
  return new AppError("storage-failed", { problem: `SQLite answered ${code}` }, error);
}

/** SQLite's error code, or an empty text for other errors. */
const codeOf = (error: unknown): string => (error instanceof BetterSqlite3.SqliteError ? error.code : "");
