import { AppError } from "../errors.ts";
import type { BoardRecord } from "./records/board.ts";
import type { BriefRecord } from "./records/brief.ts";
import type { AnyRecord, RecordId, RecordOf, RecordType } from "./records.ts";

/** A board: its records by id. Never mutated; a patch makes a new one. */
export type Doc = ReadonlyMap<RecordId, AnyRecord>;

/** Records to a board; a repeated id is an error. */
export function docOf(records: Iterable<AnyRecord>): Doc {
  const doc = new Map<RecordId, AnyRecord>();
  for (const record of records) {
    if (doc.has(record.id)) throw new AppError("patch-conflict", { problem: `the id ${record.id} is used twice` });
    doc.set(record.id, record);
  }
  return doc;
}

/** A board with nothing drawn. */
export function emptyDoc(title: string): Doc {
  return docOf([
    { type: "board", id: "board", title, stage: "design" },
    { type: "brief", id: "brief" },
  ]);
}

/** The record of that id and type, or null. */
export function getRecord<T extends RecordType>(doc: Doc, type: T, id: RecordId): RecordOf<T> | null {
  const record = doc.get(id);
  return record?.type === type ? (record as RecordOf<T>) : null;
}

/** All records of a type in board order. */
export function listRecords<T extends RecordType>(doc: Doc, type: T): readonly RecordOf<T>[] {
  const found: RecordOf<T>[] = [];
  for (const record of doc.values()) if (record.type === type) found.push(record as RecordOf<T>);
  return found;
}

/** The board record; a default when absent. */
export const boardOf = (doc: Doc): BoardRecord =>
  getRecord(doc, "board", "board") ?? { type: "board", id: "board", title: "Untitled", stage: "design" };

/** The brief record; an empty one when absent. */
export const briefOf = (doc: Doc): BriefRecord => getRecord(doc, "brief", "brief") ?? { type: "brief", id: "brief" };
