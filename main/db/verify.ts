import { z } from "zod";
import { boardOf, type Doc } from "../../core/model/doc.ts";
import { patchSchema, replayPatch } from "../../core/model/patch.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import { isSameRecord } from "../../core/model/same.ts";
import type { ReadableDb } from "./handle.ts";
import { readHead } from "./repositories/heads.ts";
import { oldestOps, opHash } from "./repositories/ops.ts";
import { readRecords } from "./repositories/records.ts";
import { isSearchComplete } from "./repositories/search-index.ts";
import { getRow, listRows, sql } from "./sql.ts";

const idSchema = z.object({ id: z.string() });
const nameSchema = z.object({ name: z.string() });
const checkSchema = z.object({ answer: z.string() });
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

/** Whether the search index holds together and knows every record. */
export function isSearchSound(db: ReadableDb): boolean {
  const answers = listRows(
    db,
    checkSchema,
    sql`select integrity_check as answer from pragma_integrity_check('search')`,
  );
  return answers.every(({ answer }) => answer === "ok") && isSearchComplete(db);
}

/** The first thing wrong in the whole library, or null: structure, hash chains, and records that their journal does not give. */
export function verifyLibrary(db: ReadableDb): string | null {
  const structure = checkStructure(db, "full");
  if (structure !== null) return structure;
  for (const { id } of listRows(db, idSchema, sql`select id from board`)) {
    const problem = verifyBoard(db, id);
    if (problem !== null) return `board ${id}: ${problem}`;
  }
  return null;
}

/** What is wrong with one board, or null. Unreadable rows are a finding, not an error. */
export function verifyBoard(db: ReadableDb, board: string): string | null {
  try {
    return checkBoard(db, board);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function checkBoard(db: ReadableDb, board: string): string | null {
  const head = readHead(db, board);
  const doc = new Map<RecordId, AnyRecord>();
  let tip = { seq: 0, hash: "" };
  for (const op of oldestOps(db, board)) {
    if (op.seq !== tip.seq + 1) return `entry ${tip.seq + 1} is missing`;
    if (op.prev_hash !== tip.hash || op.hash !== opHash(board, op)) return `entry ${op.seq} does not match its hash`;
    replayPatch(doc, patchSchema.parse(JSON.parse(op.patch)));
    tip = { seq: op.seq, hash: op.hash };
  }
  if (tip.seq !== head.seq || tip.hash !== head.hash) return `the journal ends at ${tip.seq}, not at ${head.seq}`;
  const { records, state } = readRecords(db, board);
  if (state !== head.state) return "the records do not match their checksum";
  const replayed = [...doc.values()];
  const same = replayed.length === records.length && replayed.every((r, i) => isSameRecord(r, records[i] ?? r));
  return same ? checkFacts(db, board, doc) : "the records are not what the journal gives";
}

function checkFacts(db: ReadableDb, board: string, doc: Doc): string | null {
  const facts = getRow(db, factsSchema, sql`select title, nodes, edges from board where id = ${board}`);
  const count = (type: string): number => [...doc.values()].filter((record) => record.type === type).length;
  const same = facts?.nodes === count("node") && facts.edges === count("edge");
  if (!same) return "its counts are wrong";
  return doc.has("board") && facts.title !== boardOf(doc).title ? "its title is not the one in its records" : null;
}
