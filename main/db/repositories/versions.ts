import { randomUUID } from "node:crypto";
import { z } from "zod";
import { AppError } from "../../../core/errors.ts";
import type { NamedVersion } from "../../../preload/contract/journal.ts";
import type { ReadableDb, WritableDb } from "../handle.ts";
import { getRow, listRows, run, runOne, sql } from "../sql.ts";
import { readHead } from "./heads.ts";

const versionSchema = z.object({ id: z.string(), seq: z.int(), name: z.string(), at: z.string() });

/** The named states of a board, newest first. */
export const listVersions = (db: ReadableDb, board: string): readonly NamedVersion[] =>
  listRows(
    db,
    versionSchema,
    sql`select id, seq, name, at from version where board_id = ${board} order by seq desc, at desc, id`,
  );

/** Names the state after an entry (null: the present one); throws `unknown-board`, `bad-request`. */
export function insertVersion(
  db: WritableDb,
  board: string,
  { seq, name }: { readonly seq: number | null; readonly name: string },
  at: string,
): NamedVersion {
  const head = readHead(db, board);
  const wanted = seq ?? head.seq;
  if (wanted < 1 || wanted > head.seq)
    throw new AppError("bad-request", { channel: "versions.add", problem: `there is no change ${wanted}` });
  const version = { id: randomUUID(), seq: wanted, name, at };
  runOne(
    db,
    sql`insert into version (id, board_id, seq, name, at) values (${version.id}, ${board}, ${wanted}, ${name}, ${at})`,
  );
  return version;
}

/** Gives a named state another name; throws `bad-request` when it is gone. */
export function renameVersion(db: WritableDb, id: string, name: string): NamedVersion {
  run(db, sql`update version set name = ${name} where id = ${id}`);
  const version = getRow(db, versionSchema, sql`select id, seq, name, at from version where id = ${id}`);
  if (version === null) throw new AppError("bad-request", { channel: "versions.rename", problem: "it is gone" });
  return version;
}

/** Takes a name away; the state stays in the journal. */
export const deleteVersion = (db: WritableDb, id: string): void =>
  void run(db, sql`delete from version where id = ${id}`);

/** Brings the names of a board over from another library. */
export function copyVersions(from: ReadableDb, into: WritableDb, board: string): void {
  run(into, sql`delete from version where board_id = ${board}`);
  for (const { id, seq, name, at } of listVersions(from, board)) {
    runOne(
      into,
      sql`insert into version (id, board_id, seq, name, at) values (${id}, ${board}, ${seq}, ${name}, ${at})`,
    );
  }
}
