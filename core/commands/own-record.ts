import type { Doc } from "../model/doc.ts";
import type { AnyRecord, RecordType } from "../model/records.ts";
import { refusal } from "./refusal.ts";

/** Throws `bad-command` when an id that belongs to a record type is used by a record of another type. */
export function expectFreeFor(doc: Doc, id: string, type: RecordType, command: string): AnyRecord | null {
  const record = doc.get(id) ?? null;
  if (record !== null && record.type !== type) throw refusal(command, `the id ${id} is used by a ${record.type}`);
  return record;
}
