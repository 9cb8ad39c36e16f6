import { z } from "zod";
import type { Doc } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { inPaintOrder } from "../model/paint-order.ts";
import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { idsArg } from "./arg-schemas.ts";
import { type BoxedRecord, getBoxed } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { newDepths } from "./new-depths.ts";

type Layer = Exclude<BoxedRecord, { readonly type: "zone" }>;
type Goal = "front" | "forward" | "backward" | "back";

const LABELS: Readonly<Record<Goal, string>> = {
  front: "Bring to front",
  forward: "Bring forward",
  backward: "Send backward",
  back: "Send to back",
};

/** Changes which pieces lie above others of their sort. A step passes the next piece that overlaps, or the next one. Zones lie by their nesting. */
export const reorder = defineCommand({
  id: "reorder",
  label: "Change order",
  stepLabel: ({ to }) => LABELS[to],
  args: z.strictObject({ ids: idsArg, to: z.enum(["front", "forward", "backward", "back"]) }),
  history: "record",
  enabled: (doc, { ids }) => ids.some((id) => isLayer(getBoxed(doc, id))),
  run: (doc, { ids, to }) => {
    const draft = draftOf(doc);
    const chosen = new Set(ids);
    for (const layers of listLayers(doc)) {
      if (!layers.some((layer) => chosen.has(layer.id))) continue;
      const upward = to === "front" || to === "forward";
      const isWhole = to === "front" || to === "back";
      // Downward is upward seen from the other side.
      const seen = upward ? inPaintOrder(layers) : [...inPaintOrder(layers)].reverse();
      const lifted = isWhole ? liftAll(seen, chosen) : liftOnce(seen, chosen);
      const depths = newDepths(upward ? lifted : [...lifted].reverse(), layers, upward);
      for (const [layer, depth] of depths) draft.put(withDepth(layer, depth));
    }
    return draft.patch();
  },
});

function withDepth(layer: Layer, depth: number): Layer {
  const { z: _before, ...rest } = layer;
  return depth === 0 ? rest : { ...rest, z: depth };
}

const isLayer = (record: BoxedRecord | null): record is Layer => record !== null && record.type !== "zone";

/** The pieces of each sort in board order. */
function listLayers(doc: Doc): Iterable<readonly Layer[]> {
  const sorts = new Map<string, Layer[]>();
  for (const id of doc.keys()) {
    const record = getBoxed(doc, id);
    if (!isLayer(record)) continue;
    const sort = sorts.get(record.type);
    if (sort === undefined) sorts.set(record.type, [record]);
    else sort.push(record);
  }
  return sorts.values();
}

const liftAll = (layers: readonly Layer[], chosen: ReadonlySet<RecordId>): readonly Layer[] => [
  ...layers.filter(({ id }) => !chosen.has(id)),
  ...layers.filter(({ id }) => chosen.has(id)),
];

/** Each chosen piece passes the next one that it overlaps, together with what it passes on the way; without one it passes its neighbour. */
function liftOnce(layers: readonly Layer[], chosen: ReadonlySet<RecordId>): readonly Layer[] {
  const order = [...layers];
  for (const layer of [...layers].reverse()) {
    if (!chosen.has(layer.id)) continue;
    const from = order.indexOf(layer);
    const above = (other: Layer, at: number): boolean => at > from && !chosen.has(other.id);
    const next = order.findIndex((other, at) => above(other, at) && overlap(layer, other));
    const to = next === -1 ? order.findIndex(above) : next;
    if (to === -1) continue;
    order.splice(from, 1);
    order.splice(to, 0, layer);
  }
  return order;
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
