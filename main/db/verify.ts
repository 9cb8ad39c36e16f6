import { z } from "zod";
import { patchSchema, replayPatch } from "../../core/model/patch.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import { isSameData } from "../../core/model/same.ts";
import type { ReadableDb } from "./handle.ts";
import { readHead } from "./repositories/heads.ts";
import { oldestOps, opHash } from "./repositories/ops.ts";
import { type RecordRow, readRows } from "./repositories/records.ts";
import { isSearchComplete, type OnBoards } from "./repositories/search-index.ts";
import { getRow, listRows, sql } from "./sql.ts";

const idSchema = z.object({ id: z.string() });
const nameSchema = z.object({ name: z.string() });
const checkSchema = z.object({ answer: z.string() });
const titleSchema = z.object({ title: z.string() });
const factsSchema = z.object({ title: z.string(), nodes: z.int(), edges: z.int() });

/** Tables that grow with what is drawn. */
const LARGE_TABLES: ReadonlySet<string> = new Set(["record", "op", "thumbnail"]);

/** What SQLite says of the search index and of the list of its rows. */
const ABOUT_SEARCH = /FTS5 table main\.search|searched/;

/** How much of a library is looked at: the tables without which no board is found, every table, or everything with its order. */
export type CheckDepth = "outline" | "quick" | "full";

/** What is wrong inside the file as SQLite sees it, or null; the search index, which can be made anew, is left out. */
export function checkStructure(db: ReadableDb, depth: CheckDepth): string | null {
  const problem = depth === "full" ? fullProblem(db) : quickProblem(db, depth);
  if (problem !== null || depth !== "full") return problem;
  const orphans = listRows(db, z.object({ table: z.string() }), sql`select "table" from pragma_foreign_key_check`);
  return orphans.length === 0 ? null : `${orphans.length} rows point to rows that are gone`;
}

/** Table by table: the check of the search index alone takes longer than everything else. */
function quickProblem(db: ReadableDb, depth: "outline" | "quick"): string | null {
  const tables = sql`select name from sqlite_schema where type = 'table' and name not like 'search%'`;
  for (const { name } of listRows(db, nameSchema, tables)) {
    if (depth === "outline" && LARGE_TABLES.has(name)) continue;
    const answers = listRows(db, checkSchema, sql`select quick_check as answer from pragma_quick_check(${name})`);
    const problem = answers.find(({ answer }) => answer !== "ok");
    if (problem !== undefined) return problem.answer;
  }
  return null;
}

function fullProblem(db: ReadableDb): string | null {
  const answers = listRows(db, checkSchema, sql`select integrity_check as answer from pragma_integrity_check`);
  return answers.find(({ answer }) => answer !== "ok" && !ABOUT_SEARCH.test(answer))?.answer ?? null;
}

/** Whether the search index holds together and knows every record; in boards not named by `only`, whether its lists are of one length. */
export function isSearchSound(db: ReadableDb, only?: Iterable<string>, onBoards?: OnBoards): boolean {
  const answers = listRows(
    db,
    checkSchema,
    sql`select integrity_check as answer from pragma_integrity_check('search')`,
  );
  return answers.every(({ answer }) => answer === "ok") && isSearchComplete(db, only, onBoards);
}

/** How a library is checked. */
export interface CheckPlan {
  /** Boards whose journal is made again, besides all hashes; every board when left out. */
  readonly replayed?: ReadonlySet<string>;
  /** Told now and then how many of the boards are checked. */
  readonly onBoards?: OnBoards;
}

/** The first thing wrong in the whole library, or null: structure, hash chains, and records that their journal does not give. */
export function verifyLibrary(db: ReadableDb, { replayed, onBoards }: CheckPlan = {}): string | null {
  const structure = checkStructure(db, "full");
  if (structure !== null) return structure;
  const boards = listRows(db, idSchema, sql`select id from board`);
  for (const [done, { id }] of boards.entries()) {
    onBoards?.(done, boards.length);
    const problem = verifyBoard(db, id, replayed?.has(id) ?? true);
    if (problem !== null) return `board ${id}: ${problem}`;
  }
  return null;
}

/**
 * What is wrong with one board, or null: its journal's chain, its records and the facts about it; `replay` also makes the journal
 * again, which finds what hashes cannot: a change that was written wrong. Unreadable rows are a finding, not an error.
 */
export function verifyBoard(db: ReadableDb, board: string, replay = true): string | null {
  try {
    return checkBoard(db, board, replay ? new Map<RecordId, AnyRecord>() : null);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function checkBoard(db: ReadableDb, board: string, replayed: Map<RecordId, AnyRecord> | null): string | null {
  const head = readHead(db, board);
  let tip = { seq: 0, hash: "" };
  for (const op of oldestOps(db, board)) {
    if (op.seq !== tip.seq + 1) return `entry ${tip.seq + 1} is missing`;
    if (op.prev_hash !== tip.hash || op.hash !== opHash(board, op)) return `entry ${op.seq} does not match its hash`;
    if (replayed !== null) replayPatch(replayed, patchSchema.parse(JSON.parse(op.patch)));
    tip = { seq: op.seq, hash: op.hash };
  }
  if (tip.seq !== head.seq || tip.hash !== head.hash) return `the journal ends at ${tip.seq}, not at ${head.seq}`;
  const { rows, state } = readRows(db, board);
  if (state !== head.state) return "the records do not match their checksum";
  if (replayed !== null && !isReplayed(rows, [...replayed.values()]))
    return "the records are not what the journal gives";
  return checkFacts(db, board, rows);
}

const isReplayed = (rows: readonly RecordRow[], replayed: readonly AnyRecord[]): boolean =>
  rows.length === replayed.length && rows.every(({ body }, at) => isSameData(JSON.parse(body), replayed[at]));

/** No hash covers the list of boards: what it says is held against the records. */
function checkFacts(db: ReadableDb, board: string, rows: readonly RecordRow[]): string | null {
  const facts = getRow(db, factsSchema, sql`select title, nodes, edges from board where id = ${board}`);
  const count = (type: string): number => rows.filter((row) => row.type === type).length;
  const same = facts?.nodes === count("node") && facts.edges === count("edge");
  if (!same) return "its counts are wrong";
  const own = rows.find(({ id }) => id === "board");
  if (own === undefined) return null;
  return facts.title === titleSchema.parse(JSON.parse(own.body)).title
    ? null
    : "its title is not the one in its records";
}
