import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box } from "../model/records/fields.ts";
import type { Route } from "../routing/route.ts";
import type { SceneItem } from "./display-list.ts";
import { headInset, headItem } from "./flow-heads.ts";
import { FLOW_LOOKS, type FlowLook } from "./flow-looks.ts";
import { tailInset, tailItems } from "./flow-tails.ts";
import { jumpStroke } from "./jump-stroke.ts";
import { angleOf, distance, offset, roundedPath, simplify, trim } from "./polyline.ts";
import { measureText } from "./text-metrics.ts";
import { cutText } from "./wrap-text.ts";

/** Text of edge labels, px. */
export const EDGE_LABEL = { size: 11, weight: 500, height: 18, padding: 5, maxWidth: 180 } as const;

const CORNER = 8;

/** A flow as drawn, absolute: line, head, tail mark, then label. */
export function edgeItems(
  edge: EdgeRecord,
  course: Route,
  look: FlowLook = FLOW_LOOKS[edge.flow],
): readonly SceneItem[] {
  return [...edgeLineItems(edge, course, look), ...edgeLabelItems(edge, course)];
}

/** Line, head and tail mark of a flow, absolute. */
export function edgeLineItems(
  edge: EdgeRecord,
  course: Route,
  look: FlowLook = FLOW_LOOKS[edge.flow],
): readonly SceneItem[] {
  const points = simplify(course.points);
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (first === undefined || second === undefined || last === undefined || before === undefined) return [];
  const ink = `flow-${edge.flow}` as const;
  const start = { at: first, angle: angleOf(first, second), length: distance(first, second) };
  const line = trim(points, tailInset(look, start.length), headInset(look));
  const gaps = look.double === undefined ? [0] : [-look.double / 2, look.double / 2];
  return [
    ...gaps.map(
      (by): SceneItem => ({
        t: "path",
        d: roundedPath(by === 0 ? line : offset(line, by), CORNER, jumpStroke(course, by)),
        stroke: ink,
        width: look.width,
        cap: look.cap,
        ...(look.dash === undefined ? {} : { dash: look.dash }),
      }),
    ),
    ...tailItems(look, start, ink),
    headItem(look, last, angleOf(before, last), ink),
  ];
}

/** Label of a flow on its plate, absolute; nothing when it has none. */
export function edgeLabelItems(edge: EdgeRecord, course: Route): readonly SceneItem[] {
  const box = edgeLabelBox(edge, course);
  if (box === null) return [];
  return [
    { t: "rect", ...box, r: 5, fill: "surface", stroke: "line", width: 0.75 },
    {
      t: "text",
      x: course.label.x,
      y: course.label.y + EDGE_LABEL.size * 0.36,
      text: labelText(edge.label ?? ""),
      size: EDGE_LABEL.size,
      weight: EDGE_LABEL.weight,
      fill: "text-muted",
      anchor: "middle",
    },
  ];
}

/** Plate of a flow's label, px, or null when it has none. */
export function edgeLabelBox(edge: EdgeRecord, { label }: Route): Box | null {
  const text = labelText(edge.label ?? "");
  if (text === "") return null;
  const w = Math.ceil(measureText(text, EDGE_LABEL.size, EDGE_LABEL.weight)) + EDGE_LABEL.padding * 2;
  return { x: label.x - w / 2, y: label.y - EDGE_LABEL.height / 2, w, h: EDGE_LABEL.height };
}

const labelText = (label: string): string => cutText(label, EDGE_LABEL);
