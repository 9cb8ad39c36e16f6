import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docOf, emptyDoc } from "../../../core/model/doc.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { connect, disconnect } from "../../../main/db/connect.ts";
import { openLibrary } from "../../../main/db/library.ts";
import { insertBoard } from "../../../main/db/repositories/boards.ts";
import { run, sql } from "../../../main/db/sql.ts";
import { markClean, saveStamp } from "../../../main/db/stamp.ts";

const AT = new Date("2026-01-02T03:04:05.000Z");

/** Path of the library in a folder of user data. */
export const libraryFile = (userData: string): string => join(userData, "library.db");

/** Makes a library with one board of one component in a folder of user data, as a program that has ended leaves it. */
export function makeLibrary(userData: string, title: string): void {
  const place = { file: libraryFile(userData), backups: join(userData, "backups"), at: AT, log: console.warn };
  const library = openLibrary(place);
  const doc = docOf([...emptyDoc(title).values(), TRAINER]);
  library.write((db) => insertBoard(db, { doc, needsLayout: false, label: "New board" }, AT.toISOString()));
  library.close();
}

/** Makes a library look as if a later program had written it. */
export function stampLibrary(userData: string, schema: number): void {
  const db = connect(libraryFile(userData));
  saveStamp(db, schema);
  disconnect(db);
}

/** Changes a letter in every record of the board that the next start shows first; what the file says about itself stays true. */
export function damageFirstBoard(userData: string): void {
  const db = connect(libraryFile(userData));
  run(
    db,
    sql`update record set body = replace(body, 'r', 's')
        where board_id = (select id from board order by updated_at desc, id limit 1)`,
  );
  disconnect(db);
}

/** Makes a library too large to be checked before the window comes, and leaves it as a killed program does. */
export function growAndLeaveOpen(userData: string, bytes: number): void {
  const db = connect(libraryFile(userData));
  run(
    db,
    sql`insert into thumbnail (board_id, svg) select id, ${`<svg>${"x".repeat(bytes)}</svg>`} from board limit 1`,
  );
  markClean(db, false);
  disconnect(db);
}

/** Fingerprint of a library's bytes. */
export const hashLibrary = (userData: string): string =>
  createHash("sha256")
    .update(readFileSync(libraryFile(userData)))
    .digest("hex");

const TRAINER: NodeRecord = {
  type: "node",
  id: "trainer-1",
  kind: "trainer",
  name: "Trainer",
  props: {},
  x: 0,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
};
