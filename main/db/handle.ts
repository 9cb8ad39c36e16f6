import type BetterSqlite3 from "better-sqlite3";

declare const readable: unique symbol;
declare const writable: unique symbol;

/** An open library that may be read. Only `sql.ts` touches the connection behind it. */
export type ReadableDb = BetterSqlite3.Database & { readonly [readable]: true };

/** An open library that may be written: the one connection of the program. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/** Marks a connection whose pragmas were checked as readable. */
export const asReadable = (connection: BetterSqlite3.Database): ReadableDb => connection as ReadableDb;

/** Marks a connection whose pragmas were checked as writable. */
export const asWritable = (connection: BetterSqlite3.Database): WritableDb => connection as WritableDb;
