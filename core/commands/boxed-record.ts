import type { Doc } from "../model/doc.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { NoteRecord } from "../model/records/note.ts";
import type { ZoneRecord } from "../model/records/zone.ts";
import type { AnyRecord, RecordId } from "../model/records.ts";

/** A record that takes up room: component, zone or note. */
export type BoxedRecord = NodeRecord | NoteRecord | ZoneRecord;

/** The component, zone or note of that id, or null. */
export function getBoxed(doc: Doc, id: RecordId): BoxedRecord | null {
  const record = doc.get(id);
  return record?.type === "node" || record?.type === "zone" || record?.type === "note" ? record : null;
}

/** Whether a piece is locked in its place. */
export const isLocked = (record: AnyRecord): boolean => "locked" in record && record.locked === true;

/** Those of the ids that take up room and are not inside a zone that is among the ids too; in the order given. */
export function topLevelBoxes(
  doc: Doc,
  ids: readonly RecordId[],
  inside: ReadonlySet<RecordId>,
): readonly BoxedRecord[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = getBoxed(doc, id);
    return record === null || inside.has(id) ? [] : [record];
  });
}
