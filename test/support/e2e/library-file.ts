import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docOf, emptyDoc } from "../../../core/model/doc.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { connect, disconnect } from "../../../main/db/connect.ts";
import { openLibrary } from "../../../main/db/library.ts";
import { insertBoard } from "../../../main/db/repositories/boards.ts";
import { saveStamp } from "../../../main/db/stamp.ts";

const AT = new Date("2026-01-02T03:04:05.000Z");

/** Path of the library in a folder of user data. */
export const libraryFile = (userData: string): string => join(userData, "library.db");

/** Makes a library with one board of one component in a folder of user data, as a program that has ended leaves it. */
export function makeLibrary(userData: string, title: string): void {
  const place = { file: libraryFile(userData), backups: join(userData, "backups"), at: AT, log: console.warn };
  const library = openLibrary(place);
  const doc = docOf([...emptyDoc(title).values(), TRAINER]);
  library.write((db) => insertBoard(db, { doc, needsLayout: false, label: "New board" }, AT.toISOString()));
  library.close(AT);
}

/** Makes a library look as if a later program had written it. */
export function stampLibrary(userData: string, schema: number): void {
  const db = connect(libraryFile(userData));
  saveStamp(db, schema);
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
