import { meets } from "../../../core/model/meets.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import { pointAtShare, shareNearest } from "../../../core/routing/along.ts";
import { movePart, partsOf } from "../../../core/routing/bend-course.ts";
import { widen } from "../../../core/routing/box-index.ts";
import { edgeLabelBox } from "../../../core/scene/edge-items.ts";
import { dispatch } from "../../store/dispatch.ts";
import { session } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { endGesture, showGesture } from "./gesture.ts";
import { GRID, SNAP_REACH } from "./grid.ts";
import { previewOf } from "./preview.ts";
import { snapPart } from "./snap-part.ts";

/** What of a flow is dragged: a straight part, a bend, or its label. */
export type RouteGrip =
  | { readonly kind: "part"; readonly at: number }
  | { readonly kind: "bend"; readonly at: number }
  | { readonly kind: "label" };

/** A drag of a part of a flow: the flow and its course when it began, the courses of the others. */
export interface RouteDrag {
  readonly edge: EdgeRecord;
  readonly grip: RouteGrip;
  readonly points: readonly Point[];
  readonly others: readonly (readonly Point[])[];
}

/** Where the pointer is, board px; `free` switches snapping off. */
export interface RouteStep {
  readonly pointer: Point;
  readonly zoom: number;
  readonly free: boolean;
}

/** The command that a drag has come to, or null when what was dragged is gone. */
export function routeCommand(drag: RouteDrag, step: RouteStep): { readonly id: string; readonly args: object } | null {
  const { edge, grip } = drag;
  if (grip.kind === "label") return { id: "set-label-at", args: { id: edge.id, at: labelShare(drag, step.pointer) } };
  const bends = grip.kind === "part" ? bendsByPart(drag, step, grip.at) : bendsByBend(drag, step, grip.at);
  return bends === null ? null : { id: "set-bends", args: { id: edge.id, bends } };
}

/** How finely a label can be placed, parts of a course. */
const LABEL_STEPS = 250;
/** The room a dragged label leaves for the ends of its flow, px. */
const END_ROOM = 10;

/** The place on the course that is nearest to the pointer and where the label covers neither end, if there is one. */
function labelShare({ edge, points }: RouteDrag, pointer: Point): number {
  const nearest = shareNearest(points, pointer);
  const ends = [points[0], points.at(-1)];
  const isClear = (share: number): boolean => {
    const label = pointAtShare(points, share);
    const plate = edgeLabelBox(edge, { points, label });
    return ends.every(
      (end) => end === undefined || plate === null || !meets(widen(plate, END_ROOM), { ...end, w: 0, h: 0 }),
    );
  };
  for (let off = 0; off <= LABEL_STEPS; off += 1)
    for (const share of [nearest - off / LABEL_STEPS, nearest + off / LABEL_STEPS])
      if (share >= 0 && share <= 1 && isClear(share)) return share;
  return nearest;
}

function bendsByPart({ edge, points, others }: RouteDrag, step: RouteStep, at: number): readonly Point[] | null {
  const part = partsOf(points).find((each) => each.at === at);
  if (part === undefined) return null;
  const wanted = step.pointer[part.axis];
  const snap = { others, grid: useUi.getState().snap ? GRID : null, reach: SNAP_REACH / step.zoom };
  const pos = step.free ? Math.round(wanted) : snapPart(part, points, wanted, snap);
  return movePart({ points, bends: edge.bends ?? [] }, part, pos);
}

function bendsByBend({ edge: { bends = [] } }: RouteDrag, step: RouteStep, at: number): readonly Point[] | null {
  if (bends[at] === undefined) return null;
  const grid = step.free || !useUi.getState().snap ? 1 : GRID;
  const snap = (value: number): number => Math.round(value / grid) * grid;
  return bends.map((bend, each) => (each === at ? { x: snap(step.pointer.x), y: snap(step.pointer.y) } : bend));
}

/** Shows the flow as the drag has it now; the board itself stays. */
export function stepRouteDrag(drag: RouteDrag, step: RouteStep): void {
  const command = routeCommand(drag, step);
  if (command === null) return;
  showGesture({ preview: previewOf(session.getState().doc, command.id, command.args) });
}

/** Keeps what is shown: one change, one undo step. */
export function endRouteDrag(drag: RouteDrag, step: RouteStep): void {
  const command = routeCommand(drag, step);
  if (command !== null && session.getState().doc.has(drag.edge.id)) dispatch(command.id, command.args);
  endGesture();
}
