import { z } from "zod";
import { type Doc, getRecord } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { distanceArg, gestureArg, idsArg } from "./arg-schemas.ts";
import { isLocked, topLevelBoxes } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { growZones } from "./grow-zones.ts";
import { refusal } from "./refusal.ts";
import { shiftRecords } from "./shift-records.ts";
import { containerOf, membersOfZones } from "./zone-members.ts";

/** Moves pieces by a distance; with `zone` they are dropped into that zone, or out of all zones. */
export const move = defineCommand({
  id: "move",
  label: "Move",
  args: z.strictObject({
    ids: idsArg,
    dx: distanceArg,
    dy: distanceArg,
    gesture: gestureArg,
    zone: idSchema.nullable().optional(),
  }),
  history: { merge: ({ gesture }) => (gesture === undefined ? null : `move:${gesture}`) },
  run: (doc, { ids, dx, dy, zone }) => {
    const dragged = topLevelBoxes(doc, ids, membersOfZones(doc, ids)).map((record) => record.id);
    const draft = draftOf(doc);
    shiftRecords(draft, new Map(dragged.map((id) => [id, { dx, dy }])));
    if (zone !== undefined) dropInto(draft, dragged, zone);
    growZones(
      draft,
      dragged.map((id) => containerOf(draft.doc, id)),
    );
    return draft.patch();
  },
});

function dropInto(draft: Draft, ids: readonly RecordId[], zone: RecordId | null): void {
  if (zone !== null && getRecord(draft.doc, "zone", zone) === null) throw refusal("Move", `there is no zone ${zone}`);
  for (const id of ids) {
    const record = draft.doc.get(id);
    if (record === undefined || isLocked(record)) continue;
    if (record.type === "node") draft.change("node", id, { zone });
    if (record.type === "zone" && !isInside(draft.doc, zone, id)) draft.change("zone", id, { parent: zone });
  }
}

const isInside = (doc: Doc, zone: RecordId | null, outer: RecordId): boolean =>
  zone === outer || (zone !== null && membersOfZones(doc, [outer]).has(zone));
