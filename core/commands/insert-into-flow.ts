import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { coordinateSchema, idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { growZones } from "./grow-zones.ts";
import { newNode } from "./new-node.ts";
import { refusal } from "./refusal.ts";
import { shiftRecords, tidyCoordinate } from "./shift-records.ts";
import { isUnconnected, splitFlow, splitOf } from "./split-flow.ts";

const LABEL = "Insert into flow";

const argsSchema = z.strictObject({
  edge: idSchema,
  /** A component on the board, or what a new one is made from. */
  component: z.union([
    z.strictObject({ id: idSchema }),
    z.strictObject({ kind: z.string().min(1).max(64), preset: z.string().max(64).optional() }),
  ]),
  x: coordinateSchema,
  y: coordinateSchema,
  zone: idSchema.nullable(),
});

/** Puts a component, new or without flows, at a place (its top-left corner) and leads a flow through it: two legal flows instead of one. */
export const insertIntoFlow = defineCommand({
  id: "insert-into-flow",
  label: LABEL,
  args: argsSchema,
  history: "record",
  run: (doc, { edge: edgeId, component, x, y, zone }, env) => {
    const edge = getRecord(doc, "edge", edgeId);
    if (edge === null) throw refusal(LABEL, `there is no connection ${edgeId}`);
    if (zone !== null && getRecord(doc, "zone", zone) === null) throw refusal(LABEL, `there is no zone ${zone}`);
    const draft = draftOf(doc);
    const id = "id" in component ? placeOld(component.id) : placeNew(component);
    const kind = getRecord(draft.doc, "node", id)?.kind ?? "";
    const split = splitOf(doc, edge, kind, env.catalogue);
    if (split === null) throw refusal(LABEL, `no usual flow leads there through ${labelOf(kind)}`);
    splitFlow(draft, edge, { through: id, split }, env);
    growZones(draft, [zone]);
    return draft.patch();

    function placeOld(old: string): string {
      const node = getRecord(doc, "node", old);
      if (node === null) throw refusal(LABEL, `there is no component ${old}`);
      if (!isUnconnected(doc, old)) throw refusal(LABEL, `${node.name} has flows already`);
      shiftRecords(draft, new Map([[old, { dx: x - node.x, dy: y - node.y }]]));
      draft.change("node", old, { zone });
      return old;
    }

    function placeNew(order: { readonly kind: string; readonly preset?: string | undefined }): string {
      const node = newNode(doc, order, env);
      draft.put({ ...node, x: tidyCoordinate(x), y: tidyCoordinate(y), zone });
      return node.id;
    }

    function labelOf(of: string): string {
      return env.catalogue.stencils.get(of)?.label ?? of;
    }
  },
});
