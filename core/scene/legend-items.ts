import { FLOWS, type Flow } from "../model/kinds.ts";
import type { Box } from "../model/records/fields.ts";
import type { Catalogue } from "../model/stencil.ts";
import type { GroupItem, SceneItem } from "./display-list.ts";
import { edgeLineItems } from "./edge-items.ts";
import { measureText } from "./text-metrics.ts";

const TEXT = { size: 11, weight: 500 } as const;
const SAMPLE = 48;
const GAP = 8;
const COLUMN_GAP = 24;
const ROW = 22;
const MIN_WIDTH = 420;

/** The line of one flow as a sample `length` px long, starting at the origin on y = 0. */
export const flowSample = (flow: Flow, length: number): readonly SceneItem[] =>
  edgeLineItems(
    { type: "edge", id: flow, from: "", to: "", flow, props: {} },
    {
      points: [
        { x: 0, y: 0 },
        { x: length, y: 0 },
      ],
      label: { x: length / 2, y: 0 },
    },
  );

/** A legend of the flows in use, set in rows that fit the width of `place` (px, top-left given); with the box it fills. */
export function legendGroup(
  catalogue: Catalogue,
  used: ReadonlySet<Flow>,
  place: Box,
): { readonly group: GroupItem; readonly box: Box } {
  const width = Math.max(place.w, MIN_WIDTH);
  const items: SceneItem[] = [];
  let [x, y, right] = [0, 0, 0];
  for (const flow of FLOWS.filter((one) => used.has(one))) {
    const text = catalogue.flows.get(flow)?.label ?? flow;
    const entry = SAMPLE + GAP + measureText(text, TEXT.size, TEXT.weight);
    if (x > 0 && x + entry > width) [x, y] = [0, y + ROW];
    items.push({ t: "group", at: { x, y: y + ROW / 2 }, items: flowSample(flow, SAMPLE) });
    items.push({ t: "text", x: x + SAMPLE + GAP, y: y + ROW / 2 + 4, text, ...TEXT, fill: "text-muted" });
    right = Math.max(right, x + entry);
    x += entry + COLUMN_GAP;
  }
  return {
    group: { t: "group", title: "Legend", at: { x: place.x, y: place.y }, items },
    box: { x: place.x, y: place.y, w: right, h: y + ROW },
  };
}
