import { type JsonText, listText } from "../../../core/model/json-text.ts";
import type { Patch } from "../../../core/model/patch.ts";
import type { AnyRecord, RecordType } from "../../../core/model/records.ts";
import type { JournalEntry, StoredEntry } from "../../../preload/contract/journal.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { runOne, sql, transact } from "../sql.ts";
import { type Head, readHead, saveHead } from "./heads.ts";
import { findStored, insertOp, newestSteps, type OpRow, opHash, toEntryText } from "./ops.ts";
import { patchRecords } from "./records.ts";

/** Undo steps that an opened board can go back. */
const UNDO_STEPS = 500;

/** Text of entries read for undo at most, in characters; a journal of huge layouts gives fewer steps. */
const TAIL_CHARACTERS = 32_000_000;

/** The command whose entry says that nodes without a position were laid out. */
const LAYOUT_COMMAND = "apply-layout";

/** Stores entries in one transaction, each once however often it is sent; the number of the last, after COMMIT. Throws `unknown-board`, `patch-conflict`. */
export function appendEntries(db: WritableDb, board: string, entries: readonly JournalEntry[], at: string): number {
  return transact(db, () => {
    const start = readHead(db, board);
    let head = start;
    let last = start.seq;
    for (const entry of entries) {
      const stored = findStored(db, board, entry);
      if (stored === null) head = appendEntry(db, board, head, entry, at);
      last = stored ?? head.seq;
    }
    if (head !== start) saveHead(db, board, head);
    return last;
  });
}

/** The newest entries that undo knows, oldest first: enough to rebuild 500 steps. */
export function readTail(db: ReadableDb, board: string): JsonText<readonly StoredEntry[]> {
  const tail: OpRow[] = [];
  let depth = 0;
  let characters = 0;
  for (const row of newestSteps(db, board)) {
    const later = tail.at(-1);
    const sameStep = later !== undefined && row.kind === "do" && later.kind === "do" && row.grp === later.grp;
    const joins = sameStep && row.grp !== null;
    if ((depth >= UNDO_STEPS || characters > TAIL_CHARACTERS) && !joins) break;
    // A damaged entry ends what can be undone; it must not keep the board from being shown.
    if (row.hash !== opHash(board, row)) break;
    tail.push(row);
    characters += row.patch.length;
    if (!joins) depth += DEPTH[row.kind];
  }
  return listText(tail.reverse().map(toEntryText));
}

const DEPTH = { do: 1, redo: 1, undo: -1, ignore: 0 } as const;

function appendEntry(db: WritableDb, board: string, head: Head, entry: JournalEntry, at: string): Head {
  const state = patchRecords(db, board, entry.patch, head.state);
  const seq = head.seq + 1;
  const hash = insertOp(db, board, {
    seq,
    client_id: entry.clientId,
    kind: entry.kind,
    command: entry.command,
    label: entry.label,
    grp: entry.group,
    patch: JSON.stringify(entry.patch),
    at,
    prev_hash: head.hash,
  });
  noteChange(db, board, entry, at);
  return { seq, hash, state };
}

function noteChange(db: WritableDb, board: string, entry: JournalEntry, at: string): void {
  const title = titleIn(entry.patch);
  const laidOut = entry.command === LAYOUT_COMMAND ? 1 : 0;
  runOne(
    db,
    sql`update board set
          updated_at = ${at},
          title = coalesce(${title}, title),
          needs_layout = needs_layout and not ${laidOut},
          nodes = nodes + ${growth(entry.patch, "node")},
          edges = edges + ${growth(entry.patch, "edge")}
        where id = ${board}`,
  );
}

function titleIn(patch: Patch): string | null {
  const after = [...patch.added, ...patch.updated.map(([, record]) => record)];
  for (const record of after) if (record.type === "board") return record.title;
  return null;
}

function growth(patch: Patch, type: RecordType): number {
  const count = (records: readonly AnyRecord[]): number => records.filter((record) => record.type === type).length;
  return count(patch.added) - count(patch.removed);
}
