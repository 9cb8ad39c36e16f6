import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { EMPTY_STATE } from "../hash.ts";
import { getRow, runOne, sql } from "../sql.ts";

const headSchema = z.object({ seq: z.int(), hash: z.string(), state: z.string() });

/** The tip of a board: its last entry, that entry's hash, the state hash of its records. */
export type Head = z.infer<typeof headSchema>;

/** The tip of a board without entries. */
export const FIRST_HEAD: Head = { seq: 0, hash: "", state: EMPTY_STATE };

/** The tip of a board; throws `unknown-board`. */
export function readHead(db: ReadableDb, board: string): Head {
  const head = getRow(db, headSchema, sql`select seq, hash, state from head where board_id = ${board}`);
  if (head === null) throw new AppError("unknown-board", { id: board });
  return head;
}

/** Saves the tip of a board. */
export const saveHead = (db: WritableDb, board: string, head: Head): void =>
  runOne(
    db,
    sql`insert into head (board_id, seq, hash, state) values (${board}, ${head.seq}, ${head.hash}, ${head.state})
        on conflict (board_id) do update set seq = excluded.seq, hash = excluded.hash, state = excluded.state`,
  );
