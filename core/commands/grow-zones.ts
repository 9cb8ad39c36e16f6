import { boundsOf } from "../model/bounds.ts";
import { getRecord } from "../model/doc.ts";
import type { Draft } from "../model/draft.ts";
import { membersOf } from "../model/members-of.ts";
import { extentSchema } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { frameAround } from "../model/zone-frame.ts";
import { zonesAround } from "./zone-members.ts";

/** Makes zones, and the zones around them, large enough for what is in them; they never shrink; one that is locked or would outgrow the board stays. */
export function growZones(draft: Draft, zones: Iterable<RecordId | null>): void {
  for (const start of new Set(zones)) {
    for (const id of zonesAround(draft.doc, start)) growZone(draft, id);
  }
}

function growZone(draft: Draft, id: RecordId): void {
  const zone = getRecord(draft.doc, "zone", id);
  const frame = frameAround(membersOf(draft.doc, id));
  if (zone === null || frame === null || zone.locked === true) return;
  const grown = boundsOf([zone, frame]) ?? zone;
  if (!extentSchema.safeParse(Math.max(grown.w, grown.h)).success) return;
  if (grown.w > zone.w || grown.h > zone.h) draft.change("zone", id, { ...grown });
}
