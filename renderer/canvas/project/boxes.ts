import { type BoxedRecord, isBoxed as takesRoom } from "../../../core/model/boxed.ts";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import type { AnyRecord, RecordId } from "../../../core/model/records.ts";

export type { BoxedRecord };

export const isBoxed = (record: AnyRecord | undefined): record is BoxedRecord =>
  record !== undefined && takesRoom(record);

export function listBoxed(doc: Doc): readonly BoxedRecord[] {
  const found: BoxedRecord[] = [];
  for (const record of doc.values()) if (isBoxed(record)) found.push(record);
  return found;
}

const isInside = (point: Point, box: Box): boolean =>
  point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h;

/** The innermost open zone at a point, passing over the given zones and what is inside them. */
export function zoneAt(doc: Doc, point: Point, except: ReadonlySet<RecordId> = new Set()): ZoneRecord | null {
  let best: ZoneRecord | null = null;
  for (const record of listRecords(doc, "zone")) {
    if (!isInside(point, record) || isWithin(doc, record, except) || isFolded(doc, record)) continue;
    if (best === null || record.w * record.h <= best.w * best.h) best = record;
  }
  return best;
}

const isFolded = (doc: Doc, zone: ZoneRecord): boolean => zoneChain(doc, zone).some((each) => each.collapsed === true);

/** The zones around a zone, itself first; a loop in bad data ends the list. */
export function zoneChain(doc: Doc, zone: ZoneRecord): readonly ZoneRecord[] {
  const chain: ZoneRecord[] = [];
  for (let at: AnyRecord | undefined = zone; at?.type === "zone" && !chain.includes(at); ) {
    chain.push(at);
    at = at.parent === null ? undefined : doc.get(at.parent);
  }
  return chain;
}

const isWithin = (doc: Doc, zone: ZoneRecord, ids: ReadonlySet<RecordId>): boolean =>
  ids.size > 0 && zoneChain(doc, zone).some((each) => ids.has(each.id));
