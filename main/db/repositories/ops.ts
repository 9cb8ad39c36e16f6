import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import type { JsonText } from "../../../core/model/json-text.ts";
import { isSameData } from "../../../core/model/same.ts";
import type { JournalEntry, StoredEntry } from "../../../preload/contract/journal.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { hashRow } from "../hash.ts";
import { getRow, iterateRows, runOne, sql } from "../sql.ts";

const opSchema = z.object({
  seq: z.int(),
  client_id: z.string(),
  kind: z.enum(["do", "undo", "redo", "ignore"]),
  command: z.string(),
  label: z.string(),
  grp: z.string().nullable(),
  patch: z.string(),
  at: z.string(),
  prev_hash: z.string(),
  hash: z.string(),
});

/** A journal row as it lies in the table. */
export type OpRow = z.infer<typeof opSchema>;

/** Writes one entry after the tip; its hash. */
export function insertOp(db: WritableDb, board: string, op: Omit<OpRow, "hash">): string {
  const hash = opHash(board, op);
  runOne(
    db,
    sql`insert into op (board_id, seq, client_id, kind, command, label, grp, patch, at, prev_hash, hash)
        values (${board}, ${op.seq}, ${op.client_id}, ${op.kind}, ${op.command}, ${op.label}, ${op.grp}, ${op.patch},
          ${op.at}, ${op.prev_hash}, ${hash})`,
  );
  return hash;
}

/** The number of an entry that was stored before, or null; throws `bad-request` when its id named another change. */
export function findStored(db: ReadableDb, board: string, entry: JournalEntry): number | null {
  const row = getRow(
    db,
    opSchema,
    sql`select seq, client_id, kind, command, label, grp, patch, at, prev_hash, hash from op
        where board_id = ${board} and client_id = ${entry.clientId}`,
  );
  if (row === null) return null;
  const same = row.kind === entry.kind && isSameData(JSON.parse(row.patch), JSON.parse(JSON.stringify(entry.patch)));
  if (!same)
    throw new AppError("bad-request", {
      channel: "journal.append",
      problem: `the change ${entry.clientId} was sent before with other contents`,
    });
  return row.seq;
}

/** Entries from the newest to the oldest, without those that undo passes over. */
export const newestSteps = (db: ReadableDb, board: string): Generator<OpRow> =>
  iterateRows(
    db,
    opSchema,
    sql`select seq, client_id, kind, command, label, grp, patch, at, prev_hash, hash from op
        where board_id = ${board} and kind <> 'ignore' order by seq desc`,
  );

/** Entries from the oldest to the newest. */
export const oldestOps = (db: ReadableDb, board: string): Generator<OpRow> =>
  iterateRows(
    db,
    opSchema,
    sql`select seq, client_id, kind, command, label, grp, patch, at, prev_hash, hash from op
        where board_id = ${board} order by seq`,
  );

/** A journal row as the page knows it; the change in it stays the text that it is. */
export function toEntryText({ patch, grp, client_id, seq, at, kind, command, label }: OpRow): JsonText<StoredEntry> {
  const entry: Omit<StoredEntry, "patch"> = { seq, at, clientId: client_id, kind, command, label, group: grp };
  return `${JSON.stringify(entry).slice(0, -1)},"patch":${patch}}` as JsonText<StoredEntry>;
}

/** Hash over all columns of an entry, the one before it included. */
export const opHash = (board: string, op: Omit<OpRow, "hash">): string =>
  hashRow([board, op.seq, op.client_id, op.kind, op.command, op.label, op.grp, op.patch, op.at, op.prev_hash]);
