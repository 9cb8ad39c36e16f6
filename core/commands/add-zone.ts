import { z } from "zod";
import { isLoose } from "../model/boxed.ts";
import { type Doc, listRecords } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { ZONE_PLANES } from "../model/kinds.ts";
import { PLANE_LABELS } from "../model/plane-labels.ts";
import { type Box, coordinateSchema, extentSchema, nameSchema } from "../model/records/fields.ts";
import { EMPTY_ZONE_SIZE, frameAround } from "../model/zone-frame.ts";
import { idsArg } from "./arg-schemas.ts";
import { topLevelBoxes } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { freeSpot } from "./free-space.ts";
import { growZones } from "./grow-zones.ts";
import { commonZone, membersOfZones } from "./zone-members.ts";

const argsSchema = z.strictObject({
  name: nameSchema.optional(),
  plane: z.enum(ZONE_PLANES),
  x: coordinateSchema.optional(),
  y: coordinateSchema.optional(),
  w: extentSchema.optional(),
  h: extentSchema.optional(),
  members: idsArg.optional(),
});

/** Adds a zone around its members, at a given box, or in free space. */
export const addZone = defineCommand({
  id: "add-zone",
  label: "Add zone",
  args: argsSchema,
  history: "record",
  run: (doc, args, env) => {
    const { plane, name = PLANE_LABELS[plane] || "Zone", members = [] } = args;
    const draft = draftOf(doc);
    const id = env.newId(doc, "zone");
    const inside = topLevelBoxes(doc, members, membersOfZones(doc, members)).filter((record) => !isLoose(record));
    const parent = commonZone(
      doc,
      inside.map((record) => record.id),
    );
    draft.put({ type: "zone", id, name, plane, ...boxFor(doc, args, inside), parent });
    for (const record of inside) {
      if (record.type === "node") draft.change("node", record.id, { zone: id });
      else draft.change("zone", record.id, { parent: id });
    }
    growZones(draft, [id]);
    return draft.patch();
  },
});

function boxFor(doc: Doc, args: z.infer<typeof argsSchema>, inside: readonly Box[]): Box {
  const { w = EMPTY_ZONE_SIZE.w, h = EMPTY_ZONE_SIZE.h } = args;
  if (args.x !== undefined && args.y !== undefined) return { x: args.x, y: args.y, w, h };
  const frame = frameAround(inside);
  if (frame !== null) return frame;
  const { x, y } = freeSpot(doc, {
    size: { w, h },
    near: listRecords(doc, "node").map((node) => node.id),
    outside: true,
  });
  return { x, y, w, h };
}
