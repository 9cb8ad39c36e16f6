import { z } from "zod";
import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import { type Draft, draftOf } from "../model/draft.ts";
import { FLOWS } from "../model/kinds.ts";
import { coordinateSchema, idSchema, nameSchema, pointSchema, propsSchema } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { defineCommand } from "./define-command.ts";
import { type FreeSpot, freeSpot, spotInZone } from "./free-space.ts";
import { growZones } from "./grow-zones.ts";
import { newEdge } from "./new-edge.ts";
import { newNode } from "./new-node.ts";
import { refusal } from "./refusal.ts";
import { tidyCoordinate } from "./shift-records.ts";

const argsSchema = z.strictObject({
  kind: z.string().min(1).max(64),
  preset: z.string().max(64).optional(),
  name: nameSchema.optional(),
  props: propsSchema.optional(),
  /** Top-left corner; without it a free place near `near`, the connected component or the last one. */
  x: coordinateSchema.optional(),
  y: coordinateSchema.optional(),
  /** Around which a free place is looked for instead, in the zone if one is given while it has room. */
  middle: pointSchema.optional(),
  zone: idSchema.nullable().optional(),
  near: z.array(idSchema).max(1000).readonly().optional(),
  connect: z
    .strictObject({ from: idSchema.optional(), to: idSchema.optional(), flow: z.enum(FLOWS).optional() })
    .refine(({ from, to }) => (from === undefined) !== (to === undefined), "must have either from or to")
    .optional(),
});

type Args = z.infer<typeof argsSchema>;

/** Adds a component of a kind or preset, and with `connect` the flow from or to another one. */
export const addNode = defineCommand({
  id: "add-node",
  label: "Add component",
  args: argsSchema,
  history: "record",
  run: (doc, args, env) => {
    const draft = draftOf(doc);
    const node = newNode(doc, args, env);
    const spot = spotFor(doc, args, node);
    draft.put({ ...node, ...spot });
    growZones(draft, [spot.zone]);
    connectNew(draft, node.id, args.connect);
    return draft.patch();

    function connectNew(target: Draft, id: RecordId, connect: Args["connect"]): void {
      if (connect === undefined) return;
      const { from = id, to = id, flow } = connect;
      target.put(newEdge(target.doc, { from, to, flow }, env));
    }
  },
});

function spotFor(doc: Doc, args: Args, size: { readonly w: number; readonly h: number }): FreeSpot {
  const { x, y, zone, middle } = args;
  if (zone !== undefined && zone !== null && getRecord(doc, "zone", zone) === null) {
    throw refusal("Add component", `there is no zone ${zone}`);
  }
  if (x !== undefined && y !== undefined) return { x: tidyCoordinate(x), y: tidyCoordinate(y), zone: zone ?? null };
  if (middle !== undefined) return freeSpot(doc, { size, near: [], middle, home: zone ?? null });
  if (zone !== undefined && zone !== null && args.near === undefined) return { ...spotInZone(doc, zone, size), zone };
  const neighbour = args.connect?.from ?? args.connect?.to;
  const last = listRecords(doc, "node").at(-1)?.id;
  const near = args.near ?? [neighbour ?? last].filter((id) => id !== undefined);
  const spot = freeSpot(doc, { size, near, side: args.connect?.to === undefined ? "right" : "left" });
  return zone === undefined ? spot : { ...spot, zone };
}
