import { type BoxedRecord, isBoxed } from "../model/boxed.ts";
import type { Doc } from "../model/doc.ts";
import type { AnyRecord, RecordId } from "../model/records.ts";

export type { BoxedRecord };

/** The piece of that id that takes up room, or null. */
export function getBoxed(doc: Doc, id: RecordId): BoxedRecord | null {
  const record = doc.get(id);
  return record !== undefined && isBoxed(record) ? record : null;
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
