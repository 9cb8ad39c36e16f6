import { z } from "zod";
import { type Doc, docOf } from "../../core/model/doc.ts";
import { patchSchema, replayPatch } from "../../core/model/patch.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import type { ReadableDb, WritableDb } from "./handle.ts";
import { insertBoard } from "./repositories/boards.ts";
import { FIRST_HEAD, type Head, readHead, saveHead } from "./repositories/heads.ts";
import { insertOp, type OpRow, oldestOps, opHash } from "./repositories/ops.ts";
import { patchRecords, readRecords } from "./repositories/records.ts";
import { copyStencils } from "./repositories/stencils.ts";
import { copyVersions } from "./repositories/versions.ts";
import { getRow, listRows, run, runOne, sql, transact } from "./sql.ts";
import { verifyBoard } from "./verify.ts";
import type { Report } from "./whole-check.ts";

/** How many boards came out of a damaged library, and how many are not as they were last. */
export interface Salvage {
  readonly whole: number;
  readonly partial: number;
}

const idSchema = z.object({ id: z.string() });
const lifeSchema = z.object({ created_at: z.string(), updated_at: z.string(), binned_at: z.string().nullable() });

type Log = (message: string) => void;

/** When it is done (ISO), and who hears of it. */
export interface SalvageNotes {
  readonly at: string;
  readonly log: Log;
  readonly report?: Report;
}

/** Copies the stencils and every board that is newer in a damaged library than in the sound one: whole, else its last readable state. */
export function salvageBoards(from: ReadableDb, into: WritableDb, { at, log, report }: SalvageNotes): Salvage {
  let whole = 0;
  let partial = 0;
  const ids = readableIds(from, log);
  for (const id of ids) {
    report?.({ step: "recover", done: whole + partial, total: ids.size });
    const problem = verifyBoard(from, id);
    try {
      transact(into, () => (problem === null ? copyWhole(from, into, id, at) : copyReadable(from, into, id, at)));
      if (problem === null) whole += 1;
      else partial += 1;
    } catch (error) {
      partial += 1;
      log(`board ${id} could not be taken out of the damaged library: ${String(error)}`);
    }
    if (problem !== null) log(`board ${id} is damaged: ${problem}`);
  }
  salvageStencils(from, into, at, log);
  return { whole, partial };
}

function salvageStencils(from: ReadableDb, into: WritableDb, at: string, log: Log): void {
  try {
    transact(into, () => copyStencils(from, into, at));
  } catch (error) {
    log(`the stencils could not be taken out of the damaged library: ${String(error)}`);
  }
}

function readableIds(from: ReadableDb, log: Log): ReadonlySet<string> {
  const ids = new Set<string>();
  // Three tables know the boards: a damaged page hides them in one, seldom in all.
  for (const query of [
    sql`select id from board`,
    sql`select board_id as id from head`,
    sql`select board_id as id from op`,
  ])
    try {
      for (const { id } of listRows(from, idSchema, query)) ids.add(id);
    } catch (error) {
      log(`${query.text} cannot be read: ${String(error)}`);
    }
  return ids;
}

function copyWhole(from: ReadableDb, into: WritableDb, id: string, at: string): void {
  if (seqOf(into, id) < readHead(from, id).seq) replay(into, id, [...oldestOps(from, id)], at);
  const life = getRow(from, lifeSchema, sql`select created_at, updated_at, binned_at from board where id = ${id}`);
  if (life === null) return;
  const { created_at, updated_at, binned_at } = life;
  runOne(
    into,
    sql`update board set created_at = ${created_at}, updated_at = ${updated_at}, binned_at = ${binned_at}
        where id = ${id}`,
  );
  copyVersions(from, into, id);
}

function copyReadable(from: ReadableDb, into: WritableDb, id: string, at: string): void {
  const current = soundRecords(from, id);
  if (current !== null) {
    run(into, sql`delete from board where id = ${id}`);
    insertBoard(into, { id, doc: current, needsLayout: false, label: "Recover board" }, at);
    return;
  }
  const sound = soundEntries(from, id);
  if (sound.length > seqOf(into, id)) replay(into, id, sound, at);
}

function soundRecords(from: ReadableDb, id: string): Doc | null {
  try {
    const { records, state } = readRecords(from, id);
    return state === readHead(from, id).state ? docOf(records) : null;
  } catch {
    // Unreadable rows were reported with the board; the journal is tried next.
    return null;
  }
}

function soundEntries(from: ReadableDb, id: string): readonly OpRow[] {
  const sound: OpRow[] = [];
  let hash = "";
  const doc = new Map<RecordId, AnyRecord>();
  try {
    for (const op of oldestOps(from, id)) {
      if (op.seq !== sound.length + 1 || op.prev_hash !== hash || op.hash !== opHash(id, op)) break;
      replayPatch(doc, patchSchema.parse(JSON.parse(op.patch)));
      sound.push(op);
      hash = op.hash;
    }
  } catch {
    // The rows from here on are unreadable: what came before is the answer.
  }
  return sound;
}

function replay(into: WritableDb, id: string, ops: readonly OpRow[], at: string): void {
  const first = ops[0]?.at ?? at;
  const last = ops.at(-1)?.at ?? at;
  run(into, sql`delete from board where id = ${id}`);
  runOne(
    into,
    sql`insert into board (id, title, created_at, updated_at, binned_at, needs_layout, nodes, edges)
        values (${id}, 'Untitled', ${first}, ${last}, ${null}, 0, 0, 0)`,
  );
  let head: Head = FIRST_HEAD;
  for (const op of ops) {
    const state = patchRecords(into, id, patchSchema.parse(JSON.parse(op.patch)), head.state);
    head = { seq: op.seq, hash: insertOp(into, id, op), state };
  }
  saveHead(into, id, head);
  refreshFacts(into, id);
}

/** Title and counts from the records. */
function refreshFacts(into: WritableDb, id: string): void {
  const { records } = readRecords(into, id);
  const count = (type: string): number => records.filter((record) => record.type === type).length;
  const board = records.find((record) => record.type === "board");
  runOne(
    into,
    sql`update board set title = coalesce(${board?.title ?? null}, title), nodes = ${count("node")}, edges = ${count("edge")}
        where id = ${id}`,
  );
}

const seqOf = (db: ReadableDb, id: string): number =>
  getRow(db, z.object({ seq: z.int() }), sql`select seq from head where board_id = ${id}`)?.seq ?? 0;
