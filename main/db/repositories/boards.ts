import { randomUUID } from "node:crypto";
import { z } from "zod";
import { expectDefined } from "../../../core/assert.ts";
import { AppError } from "../../../core/errors.ts";
import type { Doc } from "../../../core/model/doc.ts";
import { boardOf, docOf } from "../../../core/model/doc.ts";
import { type JsonText, listText } from "../../../core/model/json-text.ts";
import { type AnyRecord, recordSchema } from "../../../core/model/records.ts";
import type { BoardSummary, OpenedBoard } from "../../../preload/contract/boards.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { getRow, listRows, run, runOne, sql, transact } from "../sql.ts";
import { FIRST_HEAD, readHead, saveHead } from "./heads.ts";
import { appendEntries, readTail } from "./journal.ts";
import { type RecordRow, readRows } from "./records.ts";

const scoresSchema = z.array(z.number().min(0)).readonly();

const summarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    created_at: z.string(),
    updated_at: z.string(),
    binned_at: z.string().nullable(),
    nodes: z.int(),
    edges: z.int(),
    scores: z.string().nullable(),
  })
  .transform(
    ({ created_at, updated_at, binned_at, scores, ...row }): BoardSummary => ({
      ...row,
      createdAt: created_at,
      updatedAt: updated_at,
      binnedAt: binned_at,
      scores: scores === null ? null : scoresSchema.parse(JSON.parse(scores)),
    }),
  );

const boardsSchema = z.object({ boards: z.string().transform((text) => text as JsonText<readonly BoardSummary[]>) });
const idSchema = z.object({ id: z.string() });
const needsLayoutSchema = z.object({ needs_layout: z.int() });

/** A board to be stored: its records, and whether some nodes still wait for a layout. */
export interface NewBoard {
  readonly doc: Doc;
  readonly needsLayout: boolean;
  /** What its first journal entry is called. */
  readonly label: string;
  /** Kept when a board comes back from a damaged library; a fresh one otherwise. */
  readonly id?: string;
}

/**
 * Boards in the library or in its bin, last changed first; their pictures are read one by one, when they are looked at. As a text made by
 * SQLite: of ten thousand boards it is made, sent and read ten times as fast as row by row.
 */
export function listBoards(db: ReadableDb, binned: boolean): JsonText<readonly BoardSummary[]> {
  const found = getRow(
    db,
    boardsSchema,
    sql`select json_group_array(json_object(
          'id', id, 'title', title, 'createdAt', created_at, 'updatedAt', updated_at, 'binnedAt', binned_at,
          'nodes', nodes, 'edges', edges, 'scores', json(scores)
        ) order by updated_at desc, id) as boards
        from board
        where (binned_at is not null) = ${binned ? 1 : 0}`,
  );
  return expectDefined(found ?? undefined, "a list of boards").boards;
}

/** The board that was changed last, or null when there is none outside the bin. */
export const newestBoard = (db: ReadableDb): string | null =>
  getRow(db, idSchema, sql`select id from board where binned_at is null order by updated_at desc, id limit 1`)?.id ??
  null;

/** One board; throws `unknown-board`. */
export function getBoard(db: ReadableDb, id: string): BoardSummary {
  const summary = findBoard(db, id);
  if (summary === null) throw new AppError("unknown-board", { id });
  return summary;
}

/** Boards changed at or after a time (ISO), in the bin or not. */
export const listChangedSince = (db: ReadableDb, at: string): readonly string[] =>
  listRows(db, idSchema, sql`select id from board where updated_at >= ${at}`).map(({ id }) => id);

/** One board, or null. */
export const findBoard = (db: ReadableDb, id: string): BoardSummary | null =>
  getRow(
    db,
    summarySchema,
    sql`select id, title, created_at, updated_at, binned_at, nodes, edges, scores from board where id = ${id}`,
  );

/** A board with its records and the journal tail; throws `unknown-board` and `damaged-board`. */
export function openBoard(db: ReadableDb, id: string): Omit<OpenedBoard, "readOnly"> {
  const summary = getBoard(db, id);
  const bodies = readSound(db, summary).map(({ body }) => body as JsonText<AnyRecord>);
  return { summary, records: listText(bodies), journal: readTail(db, id), needsLayout: needsLayout(db, id) };
}

/** Whether nodes of a board still wait for a layout. */
export const needsLayout = (db: ReadableDb, id: string): boolean =>
  getRow(db, needsLayoutSchema, sql`select needs_layout from board where id = ${id}`)?.needs_layout === 1;

/** The records of a board as one value; throws `unknown-board` and `damaged-board`. */
export const readBoard = (db: ReadableDb, id: string): Doc =>
  docOf(readSound(db, getBoard(db, id)).map(({ body }) => recordSchema.parse(JSON.parse(body))));

/** Stores a new board; its records come in as the first journal entry, so the journal alone can rebuild it. */
export function insertBoard(db: WritableDb, board: NewBoard, at: string): BoardSummary {
  const id = board.id ?? randomUUID();
  const { title } = boardOf(board.doc);
  return transact(db, () => {
    runOne(
      db,
      sql`insert into board (id, title, created_at, updated_at, binned_at, needs_layout, nodes, edges)
          values (${id}, ${title}, ${at}, ${at}, ${null}, ${board.needsLayout ? 1 : 0}, 0, 0)`,
    );
    saveHead(db, id, FIRST_HEAD);
    const patch = { added: [...board.doc.values()], updated: [], removed: [] };
    const entry = {
      clientId: randomUUID(),
      kind: "ignore",
      command: "create",
      label: board.label,
      group: null,
    } as const;
    appendEntries(db, id, [{ ...entry, patch }], at);
    return getBoard(db, id);
  });
}

/** Moves a board to the bin. */
export function binBoard(db: WritableDb, id: string, at: string): BoardSummary {
  run(db, sql`update board set binned_at = ${at} where id = ${id} and binned_at is null`);
  return getBoard(db, id);
}

/** Takes a board out of the bin. */
export function restoreBoard(db: WritableDb, id: string): BoardSummary {
  run(db, sql`update board set binned_at = ${null} where id = ${id}`);
  return getBoard(db, id);
}

/** Removes a board for good; only from the bin. */
export function eraseBoard(db: WritableDb, id: string): void {
  const { binnedAt } = getBoard(db, id);
  if (binnedAt === null)
    throw new AppError("bad-command", { command: "Erasing the board", problem: "it is not in the bin" });
  runOne(db, sql`delete from board where id = ${id}`);
}

/** Removes every board in the bin for good; how many there were. */
export const emptyBin = (db: WritableDb): number => run(db, sql`delete from board where binned_at is not null`);

/** The rows of a board whose state hash holds: what lies in them has passed the schema of records when it was written. */
function readSound(db: ReadableDb, { id, title }: BoardSummary): readonly RecordRow[] {
  const { rows, state } = readRows(db, id);
  if (state !== readHead(db, id).state)
    throw new AppError("damaged-board", { title, problem: "its contents do not match their checksum" });
  return rows;
}
