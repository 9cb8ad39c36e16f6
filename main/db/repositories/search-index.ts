import { z } from "zod";
import { indexColumns } from "../../../core/find/index-columns.ts";
import type { Patch } from "../../../core/model/patch.ts";
import { type AnyRecord, type RecordId, recordSchema } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { dropSearchTables, makeSearchTables } from "../search-tables.ts";
import { getRow, listRows, run, runOne, sql, transact } from "../sql.ts";
import { getMeta, saveMeta } from "../stamp.ts";

/** Names the form of the index: raised whenever other words are put into it, so that old ones are made anew. */
const FORM = "1";
const FORM_KEY = "search-form";

const idSchema = z.object({ id: z.string() });
const bodySchema = z.object({ body: z.string() });
const keySchema = z.object({ key: z.int() });
const countSchema = z.object({ n: z.int() });

/** Brings the index in step with a change of a board; runs in the transaction of that change. Records whose words stay cost nothing. */
export function indexPatch(db: WritableDb, board: string, patch: Patch): void {
  for (const { id } of patch.removed) dropWords(db, board, id);
  for (const [before, after] of patch.updated) {
    if (wordsOf(before) === wordsOf(after)) continue;
    dropWords(db, board, after.id);
    addWords(db, board, after);
  }
  for (const record of patch.added) addWords(db, board, record);
}

/** Whether the index was filled in the form of today. */
export const isSearchFilled = (db: ReadableDb): boolean => getMeta(db, FORM_KEY) === FORM;

/** Told how many of the boards are done. */
export type OnBoards = (done: number, total: number) => void;

/** Fills the index when it is empty, of another form, or was found wrong. */
export function bringSearchUpToDate(db: WritableDb, onBoards?: OnBoards): void {
  if (!isSearchFilled(db)) rebuildSearch(db, onBoards);
}

/** Makes the index anew from all records. */
export function rebuildSearch(db: WritableDb, onBoards?: OnBoards): void {
  transact(db, () => {
    dropSearchTables(db);
    makeSearchTables(db);
    const boards = listBoardIds(db);
    for (const [done, board] of boards.entries()) {
      onBoards?.(done, boards.length);
      for (const record of readBodies(db, board)) addWords(db, board, record);
    }
    saveMeta(db, FORM_KEY, FORM);
  });
}

/** Leaves the index to be made anew at the next opening. */
export const forgetSearch = (db: WritableDb): void => saveMeta(db, FORM_KEY, "");

/** Whether the index knows exactly the records that have words, and nothing else; records of boards not named by `only` are not read. */
export function isSearchComplete(db: ReadableDb, only?: Iterable<string>, onBoards?: OnBoards): boolean {
  if (!isSearchFilled(db)) return false;
  const boards = [...(only ?? listBoardIds(db))];
  let wanted = 0;
  for (const [done, board] of boards.entries()) {
    onBoards?.(done, boards.length);
    const worded = readBodies(db, board).filter((record) => indexColumns(record, catalogue) !== null);
    if (worded.some(({ id }) => findKey(db, board, id) === null)) return false;
    wanted += worded.length;
  }
  const listed = getRow(db, countSchema, sql`select count(*) as n from searched`)?.n;
  const indexed = getRow(db, countSchema, sql`select count(*) as n from search_docsize`)?.n;
  return listed === indexed && (only === undefined ? listed === wanted : true);
}

const listBoardIds = (db: ReadableDb): readonly string[] =>
  listRows(db, idSchema, sql`select id from board`).map(({ id }) => id);

/** The records of a board that may have words; pictures and pen strokes are large and have none. */
const readBodies = (db: ReadableDb, board: string): readonly AnyRecord[] =>
  listRows(
    db,
    bodySchema,
    sql`select body from record where board_id = ${board} and type not in ('asset', 'stroke')`,
  ).map(({ body }) => recordSchema.parse(JSON.parse(body)));

const wordsOf = (record: AnyRecord): string => JSON.stringify(indexColumns(record, catalogue));

function addWords(db: WritableDb, board: string, record: AnyRecord): void {
  const columns = indexColumns(record, catalogue);
  if (columns === null) return;
  runOne(db, sql`insert into searched (board_id, record_id) values (${board}, ${record.id})`);
  const key = findKey(db, board, record.id);
  const { title, name, kind, property, note } = columns;
  runOne(
    db,
    sql`insert into search (rowid, title, name, kind, property, note)
        values (${key}, ${title}, ${name}, ${kind}, ${property}, ${note})`,
  );
}

const dropWords = (db: WritableDb, board: string, id: RecordId): void =>
  void run(db, sql`delete from searched where board_id = ${board} and record_id = ${id}`);

const findKey = (db: ReadableDb, board: string, id: RecordId): number | null =>
  getRow(db, keySchema, sql`select key from searched where board_id = ${board} and record_id = ${id}`)?.key ?? null;
