import type { Doc } from "../model/doc.ts";
import { foldZones, STAND_IN_SIZE } from "../model/fold-zones.ts";
import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { type BoxedRecord, getBoxed, isLocked } from "./boxed-record.ts";
import { membersOfZones } from "./zone-members.ts";

/** A piece that takes part when several are sized as one box. */
export interface Scalable {
  readonly record: BoxedRecord;
  /** The box it is drawn in, px. */
  readonly box: Box;
  /** A collapsed zone goes along with all that is in it and keeps its size. */
  readonly keepsSize: boolean;
}

/** The pieces among the ids that can be sized together, with all that is in their zones: what is locked or pinned, and what a collapsed zone hides, is left out. */
export function listScalable(doc: Doc, ids: Iterable<RecordId>): readonly Scalable[] {
  const wanted = new Set([...ids].filter((id) => isFree(getBoxed(doc, id))));
  const { standIns } = foldZones(doc);
  for (const member of membersOfZones(doc, wanted)) wanted.add(member);
  return [...wanted].flatMap((id) => {
    const record = getBoxed(doc, id);
    if (record === null || !isFree(record) || standIns.has(id)) return [];
    const keepsSize = record.type === "zone" && record.collapsed === true;
    const { x, y, w, h } = record;
    return [{ record, box: keepsSize ? { x, y, ...STAND_IN_SIZE } : { x, y, w, h }, keepsSize }];
  });
}

const isFree = (record: BoxedRecord | null): boolean =>
  record !== null && !isLocked(record) && !(record.type === "node" && record.pinned === true);
