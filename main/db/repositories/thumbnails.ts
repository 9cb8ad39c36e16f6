import { z } from "zod";
import type { Thumbnail } from "../../../preload/contract/boards.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { getRow, run, runOne, sql } from "../sql.ts";
import { getBoard } from "./boards.ts";

const rowSchema = z.object({ svg: z.string() });

/** What a board looks like in the list. */
export interface Face {
  /** Small SVG picture, in light colours. */
  readonly svg: string;
  /** Score of each of the seven steps, 0 to 4. */
  readonly scores: readonly number[];
}

/** Saves picture and scores of a board; the time of its last change stays. Throws `unknown-board`. */
export function saveFace(db: WritableDb, id: string, { svg, scores }: Face): void {
  getBoard(db, id);
  runOne(
    db,
    sql`insert into thumbnail (board_id, svg) values (${id}, ${svg})
        on conflict (board_id) do update set svg = excluded.svg`,
  );
  runOne(db, sql`update board set scores = ${JSON.stringify(scores)} where id = ${id}`);
}

/** The pictures of some boards; one that has none yet is left out. */
export const listThumbnails = (db: ReadableDb, ids: readonly string[]): readonly Thumbnail[] =>
  ids.flatMap((id) => {
    const row = getRow(db, rowSchema, sql`select svg from thumbnail where board_id = ${id}`);
    return row === null ? [] : [{ id, svg: row.svg }];
  });

/** Gives a board the picture and the scores of another, as its copy has them. */
export function copyFace(db: WritableDb, from: string, to: string): void {
  run(db, sql`insert into thumbnail (board_id, svg) select ${to}, svg from thumbnail where board_id = ${from}`);
  runOne(db, sql`update board set scores = (select scores from board where id = ${from}) where id = ${to}`);
}
