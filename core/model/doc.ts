import { AppError } from "../errors.ts";
import { originIndex } from "./board-index.ts";
import { ChangedMap } from "./changed-map.ts";
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

/** All records of a type in board order. Of a changed board it costs as many as there are of that type. */
export function listRecords<T extends RecordType>(doc: Doc, type: T): readonly RecordOf<T>[] {
  const found: RecordOf<T>[] = [];
  const take = (record: AnyRecord | undefined): void => {
    if (record?.type === type) found.push(record as RecordOf<T>);
  };
  const index = originIndex(doc);
  if (index === null) for (const record of doc.values()) take(record);
  else for (const { id } of index.byType.get(type) ?? []) if (!isGone(doc, id)) take(doc.get(id));
  if (doc instanceof ChangedMap) for (const [id, record] of doc.put) if (doc.isNew(id)) take(record);
  return found;
}

const isGone = (doc: Doc, id: RecordId): boolean => doc instanceof ChangedMap && doc.gone.has(id);

/** The board record; a default when absent. */
export const boardOf = (doc: Doc): BoardRecord =>
  getRecord(doc, "board", "board") ?? { type: "board", id: "board", title: "Untitled", stage: "design" };

/** The brief record; an empty one when absent. */
export const briefOf = (doc: Doc): BriefRecord => getRecord(doc, "brief", "brief") ?? { type: "brief", id: "brief" };
