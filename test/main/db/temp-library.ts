import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { type Doc, docOf, emptyDoc } from "../../../core/model/doc.ts";
import { readText } from "../../../core/model/json-text.ts";
import { diffDocs, type Patch } from "../../../core/model/patch.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { checkCopy } from "../../../main/db/check-copy.ts";
import { connect } from "../../../main/db/connect.ts";
import type { BackupJob } from "../../../main/db/daily-backup.ts";
import type { ReadableDb, WritableDb } from "../../../main/db/handle.ts";
import { type Library, openLibrary } from "../../../main/db/library.ts";
import { migrate } from "../../../main/db/migrate.ts";
import { MIGRATIONS } from "../../../main/db/migrations/index.ts";
import type { LibraryPlace } from "../../../main/db/recover.ts";
import { insertBoard, listBoards, openBoard } from "../../../main/db/repositories/boards.ts";
import { bringSearchUpToDate } from "../../../main/db/repositories/search-index.ts";
import type { JournalEntry } from "../../../preload/contract/journal.ts";

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "loopboard-test-"));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open database with all tables, closed after the test. */
export function tempDb(): WritableDb {
  const db = connect(join(tempFolder(), "library.db"));
  cleanUps.push(() => db.close());
  migrate(db, MIGRATIONS, () => undefined);
  bringSearchUpToDate(db);
  return db;
}

/** A place for a library in a fresh folder; `lines` is its log. */
export function tempPlace(): LibraryPlace & { readonly lines: string[] } {
  const folder = tempFolder();
  const lines: string[] = [];
  return {
    file: join(folder, "library.db"),
    backups: join(folder, "backups"),
    at: new Date("2026-11-22T10:00:00.000Z"),
    log: (line) => lines.push(line),
    lines,
  };
}

/** Opens the library at a place; closed after the test if it still is open. */
export function openAt(place: LibraryPlace): Library {
  const library = openLibrary(place);
  cleanUps.push(() => library.close());
  return library;
}

/** A backup job that takes its time. */
export const patientJob = (at: Date): BackupJob => ({
  at,
  mayGoOn: () => true,
  check: async (file) => checkCopy(file),
});

/** A component record. */
export const node = (id: string, fields: Partial<NodeRecord> = {}): NodeRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x: 0,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
  ...fields,
});

/** A board with the given records besides the empty ones. */
export const docWith = (title: string, ...records: readonly AnyRecord[]): Doc =>
  docOf([...emptyDoc(title).values(), ...records]);

/** The change from one set of records to another. */
export const change = (before: Doc, after: Doc): Patch => diffDocs(before, after);

/** A change that adds a component. */
export const adding = (...records: readonly AnyRecord[]): Patch => ({ added: records, updated: [], removed: [] });

/** A journal entry around a patch. */
export const entry = (clientId: string, patch: Patch, fields: Partial<JournalEntry> = {}): JournalEntry => ({
  clientId,
  kind: "do",
  command: "add-node",
  label: "Add component",
  group: null,
  patch,
  ...fields,
});

/** The time of the n-th change in tests. */
export const time = (n: number): string => new Date(Date.UTC(2026, 10, 22, 10, 0, n)).toISOString();

/** Stores a board and gives its id. */
export const storeBoard = (db: WritableDb, doc: Doc, needsLayout = false): string =>
  insertBoard(db, { doc, needsLayout, label: "New board" }, time(0)).id;

/** The boards in the library or in its bin, read. */
export const readBoards = (db: ReadableDb, binned: boolean) => readText(listBoards(db, binned));

/** A board as it is opened, with its texts read. */
export function readOpened(db: ReadableDb, id: string) {
  const { records, journal, ...rest } = openBoard(db, id);
  return { ...rest, records: readText(records), journal: readText(journal) };
}
