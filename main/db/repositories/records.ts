import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import type { Patch } from "../../../core/model/patch.ts";
import { type AnyRecord, type RecordId, recordSchema } from "../../../core/model/records.ts";
import { isSameRecord } from "../../../core/model/same.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { hashRow, stateOf, toggleHash } from "../hash.ts";
import { getRow, listRows, runOne, type SqlValue, sql } from "../sql.ts";
import { indexPatch } from "./search-index.ts";

const rowSchema = z.object({ id: z.string(), type: z.string(), body: z.string(), position: z.int() });
const positionSchema = z.object({ next: z.int() });

/** A record as it lies in the table; `body` is its JSON. */
export type RecordRow = z.infer<typeof rowSchema>;

/** The rows of a board's records in board order, and their state hash. */
export interface StoredRecords {
  readonly rows: readonly RecordRow[];
  readonly state: string;
}

/**
 * Reads the records of a board as texts. Whatever goes in has passed the schema of records, so bodies whose state hash is the one
 * of the board's tip are what was checked then, and need no second check.
 */
export function readRows(db: ReadableDb, board: string): StoredRecords {
  const rows = listRows(
    db,
    rowSchema,
    sql`select id, type, body, position from record where board_id = ${board} order by position`,
  );
  return { rows, state: stateOf(rows.map((row) => columnsOf(board, row))) };
}

/** The records of a board in board order, and the state hash of their rows; records that no longer fit their schema throw. */
export function readRecords(
  db: ReadableDb,
  board: string,
): { readonly records: readonly AnyRecord[]; readonly state: string } {
  const { rows, state } = readRows(db, board);
  return { records: rows.map(({ body }) => recordSchema.parse(JSON.parse(body))), state };
}

/** Applies a change to the record rows, their words in the search index and the state hash, as `applyPatch` does to a board; throws `patch-conflict`. */
export function patchRecords(db: WritableDb, board: string, patch: Patch, state: string): string {
  let next = state;
  for (const record of patch.removed) next = toggleHash(next, removeRow(db, board, record));
  for (const [before, after] of patch.updated) {
    const row = expectRow(db, board, before);
    if (before.id !== after.id || before.type !== after.type) throw conflict(`${before.id} cannot become ${after.id}`);
    const changed = { ...row, body: JSON.stringify(after) };
    runOne(db, sql`update record set body = ${changed.body} where board_id = ${board} and id = ${row.id}`);
    next = toggleHash(toggleHash(next, rowHash(board, row)), rowHash(board, changed));
  }
  const places = new Map(patch.places);
  for (const record of patch.added) {
    const place = placeAfter(db, board, places.get(record.id));
    if (!place.isFree) next = makeRoom(db, board, place.position, next);
    next = toggleHash(next, insertRow(db, board, record, place.position));
  }
  indexPatch(db, board, patch);
  return next;
}

interface RowPlace {
  readonly position: number;
  readonly isFree: boolean;
}

/** The position behind a record (null: before the first), or behind all when it is not there. A record that comes back finds its old gap. */
function placeAfter(db: ReadableDb, board: string, after: RecordId | null | undefined): RowPlace {
  const before = after === undefined || after === null ? null : findRow(db, board, after);
  if (after === undefined || (after !== null && before === null))
    return { position: freePosition(db, board), isFree: true };
  if (before === null) return { position: firstPosition(db, board) - 1, isFree: true };
  const position = before.position + 1;
  return { position, isFree: rowAt(db, board, position) === null };
}

/** Moves the rows from a position on back by one; the state hash follows. */
function makeRoom(db: WritableDb, board: string, from: number, state: string): string {
  let next = state;
  const rows = listRows(
    db,
    rowSchema,
    sql`select id, type, body, position from record where board_id = ${board} and position >= ${from} order by position desc`,
  );
  for (const row of rows) {
    const moved = { ...row, position: row.position + 1 };
    runOne(db, sql`update record set position = ${moved.position} where board_id = ${board} and id = ${row.id}`);
    next = toggleHash(toggleHash(next, rowHash(board, row)), rowHash(board, moved));
  }
  return next;
}

function freePosition(db: ReadableDb, board: string): number {
  const query = sql`select coalesce(max(position), -1) + 1 as next from record where board_id = ${board}`;
  return getRow(db, positionSchema, query)?.next ?? 0;
}

function firstPosition(db: ReadableDb, board: string): number {
  const query = sql`select coalesce(min(position), 1) as next from record where board_id = ${board}`;
  return getRow(db, positionSchema, query)?.next ?? 1;
}

const rowAt = (db: ReadableDb, board: string, position: number): RecordRow | null =>
  getRow(
    db,
    rowSchema,
    sql`select id, type, body, position from record where board_id = ${board} and position = ${position}`,
  );

function insertRow(db: WritableDb, board: string, record: AnyRecord, position: number): string {
  if (findRow(db, board, record.id) !== null) throw conflict(`the id ${record.id} is used already`);
  const row = { id: record.id, type: record.type, body: JSON.stringify(record), position };
  runOne(
    db,
    sql`insert into record (board_id, id, type, body, position)
        values (${board}, ${row.id}, ${row.type}, ${row.body}, ${row.position})`,
  );
  return rowHash(board, row);
}

function removeRow(db: WritableDb, board: string, record: AnyRecord): string {
  const row = expectRow(db, board, record);
  runOne(db, sql`delete from record where board_id = ${board} and id = ${row.id}`);
  return rowHash(board, row);
}

/** The row of a record as it is expected to be. */
function expectRow(db: ReadableDb, board: string, record: AnyRecord): RecordRow {
  const row = findRow(db, board, record.id);
  if (row === null) throw conflict(`${record.type} ${record.id} is not on the board`);
  if (!isSameRecord(recordSchema.parse(JSON.parse(row.body)), record))
    throw conflict(`${record.type} ${record.id} has changed meanwhile`);
  return row;
}

const findRow = (db: ReadableDb, board: string, id: RecordId): RecordRow | null =>
  getRow(db, rowSchema, sql`select id, type, body, position from record where board_id = ${board} and id = ${id}`);

const columnsOf = (board: string, row: RecordRow): readonly SqlValue[] => [
  board,
  row.id,
  row.type,
  row.position,
  row.body,
];

const rowHash = (board: string, row: RecordRow): string => hashRow(columnsOf(board, row));

const conflict = (problem: string): AppError => new AppError("patch-conflict", { problem });
