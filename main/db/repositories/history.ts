import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { invertPatch, patchSchema, replayPatch } from "../../../core/model/patch.ts";
import type { AnyRecord, RecordId } from "../../../core/model/records.ts";
import type { HistoryChunk, HistoryPage, HistoryRow } from "../../../preload/contract/journal.ts";
import type { ReadableDb } from "../handle.ts";
import { iterateRows, listRows, type Sql, sql } from "../sql.ts";
import { readHead } from "./heads.ts";
import { readRecords } from "./records.ts";

/** Rows of one page of the timeline. */
const PAGE = 200;

/** Text of patches in one chunk of a replay, in characters. */
const CHUNK_CHARACTERS = 500_000;

const rowSchema = z
  .object({
    seq: z.int(),
    at: z.string(),
    kind: z.enum(["do", "undo", "redo", "ignore"]),
    command: z.string(),
    label: z.string(),
    grp: z.string().nullable(),
    added: z.int(),
    updated: z.int(),
    removed: z.int(),
    subject: z.string().nullable(),
  })
  .transform(({ grp, ...row }): HistoryRow => ({ ...row, group: grp }));

const patchRowSchema = z.object({ seq: z.int(), patch: z.string() });

/** A page of the timeline, newest first, from before an entry (null: from the newest); throws `unknown-board`. */
export function listHistory(db: ReadableDb, board: string, before: number | null): HistoryPage {
  const head = readHead(db, board);
  const end = before ?? head.seq + 1;
  const rows = listRows(
    db,
    rowSchema,
    sql`select seq, at, kind, command, label, grp,
          json_array_length(patch, '$.added') as added,
          json_array_length(patch, '$.updated') as updated,
          json_array_length(patch, '$.removed') as removed,
          coalesce(
            patch ->> '$.added[0].name', patch ->> '$.updated[0][1].name', patch ->> '$.removed[0].name',
            patch ->> '$.added[0].title', patch ->> '$.updated[0][1].title', patch ->> '$.removed[0].title'
          ) as subject
        from op where board_id = ${board} and seq < ${end} order by seq desc limit ${PAGE}`,
  );
  return { rows, more: (rows.at(-1)?.seq ?? 1) > 1, newest: head.seq };
}

/** The board as it was after an entry; throws `unknown-board`, and `bad-request` for an entry that is not there. */
export function readAt(db: ReadableDb, board: string, seq: number): Doc {
  const head = readHead(db, board);
  if (seq > head.seq) throw noEntry(board, seq);
  // Whichever end of the journal is nearer: patches can be taken back as well as made.
  return seq * 2 < head.seq ? fromStart(db, board, seq) : fromEnd(db, board, seq);
}

/** Patches from after an entry on, oldest first, about half a million characters at a time. */
export function readChunk(db: ReadableDb, board: string, after: number): HistoryChunk {
  const patches: { seq: number; patch: z.infer<typeof patchSchema> }[] = [];
  let characters = 0;
  for (const row of patchRows(
    db,
    sql`select seq, patch from op where board_id = ${board} and seq > ${after} order by seq`,
  )) {
    patches.push({ seq: row.seq, patch: patchSchema.parse(JSON.parse(row.patch)) });
    characters += row.patch.length;
    if (characters > CHUNK_CHARACTERS) break;
  }
  return { patches, more: (patches.at(-1)?.seq ?? after) < readHead(db, board).seq };
}

function fromStart(db: ReadableDb, board: string, seq: number): Doc {
  const records = new Map<RecordId, AnyRecord>();
  const query = sql`select seq, patch from op where board_id = ${board} and seq <= ${seq} order by seq`;
  for (const { patch } of patchRows(db, query)) replayPatch(records, patchSchema.parse(JSON.parse(patch)));
  return records;
}

function fromEnd(db: ReadableDb, board: string, seq: number): Doc {
  const records = new Map(docOf(readRecords(db, board).records));
  const query = sql`select seq, patch from op where board_id = ${board} and seq > ${seq} order by seq desc`;
  for (const { patch } of patchRows(db, query)) replayPatch(records, invertPatch(patchSchema.parse(JSON.parse(patch))));
  return records;
}

const patchRows = (db: ReadableDb, query: Sql) => iterateRows(db, patchRowSchema, query);

const noEntry = (board: string, seq: number): AppError =>
  new AppError("bad-request", { channel: "history", problem: `board ${board} has no change ${seq}` });
