import type BetterSqlite3 from "better-sqlite3";
import type { z } from "zod";
import type { ReadableDb, WritableDb } from "./handle.ts";

/** A value that can be bound to a place of a statement. */
export type SqlValue = string | number | null;

/** A statement and the values of its places; made by the `sql` tag only. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** The only way to write SQL: each `${value}` becomes a bound place, never text. */
export const sql = (strings: TemplateStringsArray, ...values: readonly SqlValue[]): Sql => ({
  text: strings.join("?"),
  values,
});

type Statement = BetterSqlite3.Statement<SqlValue[], unknown>;

const statements = new WeakMap<ReadableDb, Map<string, Statement>>();

function prepared(db: ReadableDb, text: string): Statement {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const statement = known.get(text) ?? db.prepare<SqlValue[], unknown>(text);
  known.set(text, statement);
  return statement;
}

/** Runs a writing statement; the number of changed rows. */
export const run = (db: WritableDb, query: Sql): number => prepared(db, query.text).run(...query.values).changes;

/** Runs a writing statement that must change exactly one row. */
export function runOne(db: WritableDb, query: Sql): void {
  const changes = run(db, query);
  if (changes !== 1) throw new Error(`expected one changed row, not ${changes}: ${query.text}`);
}

/** Runs statements without places: tables and indexes of a migration. */
export const runScript = (db: WritableDb, query: Sql): void => void db.exec(query.text);

/** The first row through its schema, or null. */
export function getRow<T>(db: ReadableDb, schema: z.ZodType<T>, query: Sql): T | null {
  const row = prepared(db, query.text).get(...query.values);
  return row === undefined ? null : schema.parse(row);
}

/** All rows through their schema. */
export const listRows = <T>(db: ReadableDb, schema: z.ZodType<T>, query: Sql): readonly T[] =>
  prepared(db, query.text)
    .all(...query.values)
    .map((row) => schema.parse(row));

/** Rows one at a time; stops the statement when the loop is left early. */
export function* iterateRows<T>(db: ReadableDb, schema: z.ZodType<T>, query: Sql): Generator<T> {
  const known = prepared(db, query.text);
  // A statement is busy while it is stepped: a second loop over the same one needs its own.
  const statement = known.busy ? db.prepare<SqlValue[], unknown>(query.text) : known;
  for (const row of statement.iterate(...query.values)) yield schema.parse(row);
}

/** Runs work in one immediate transaction: committed when it returns, rolled back when it throws. */
export const transact = <T>(db: WritableDb, work: () => T): T => db.transaction(work).immediate();

/** Reads or sets a pragma; the single value it answers. */
export const pragma = (db: ReadableDb, source: string): unknown => db.pragma(source, { simple: true });
