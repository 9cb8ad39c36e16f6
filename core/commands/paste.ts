import { z } from "zod";
import { boundsOf } from "../model/bounds.ts";
import { isBoxed } from "../model/boxed.ts";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { coordinateSchema, idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { checkFragment, pieceSchema } from "./fragment.ts";
import { growZones } from "./grow-zones.ts";
import { insertCopies } from "./insert-copies.ts";
import { expectPictureRoom } from "./picture-room.ts";
import { refusal } from "./refusal.ts";

/** Adds copies of a copied part of any board, its top-left corner at x, y, with the connections between the pieces. */
export const paste = defineCommand({
  id: "paste",
  label: "Paste",
  args: z.strictObject({
    fragment: z.object({ records: z.array(pieceSchema).max(20_000).readonly() }),
    x: coordinateSchema,
    y: coordinateSchema,
    zone: idSchema.nullable().optional(),
  }),
  history: "record",
  enabled: (_doc, { fragment }) => fragment.records.length > 0,
  run: (doc, { fragment: { records }, x, y, zone = null }, env) => {
    checkFragment(records);
    if (zone !== null && getRecord(doc, "zone", zone) === null) throw refusal("Paste", `there is no zone ${zone}`);
    const draft = draftOf(doc);
    const bounds = boundsOf(records.filter(isBoxed));
    if (bounds === null) return draft.patch();
    const shift = { dx: x - bounds.x, dy: y - bounds.y };
    insertCopies(draft, records, { shift, zoneOf: () => zone }, env);
    expectPictureRoom(draft.doc, "Paste");
    growZones(draft, [zone]);
    return draft.patch();
  },
});
