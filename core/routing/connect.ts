import type { Box, Point } from "../model/records/fields.ts";
import { CORNER } from "./corner.ts";
import { middleOf } from "./gates.ts";
import { chooseSides, type Side } from "./sides.ts";

/** How far a line that turns back keeps from the boxes, px. */
const CLEARANCE = 28;
/** The simplest right-angled course between two boxes that are alone on the board; it never runs through either of them. */
export function connect(from: Box, to: Box): readonly Point[] {
  if (from === to) return toItself(from);
  const sides = chooseSides(from, to);
  const [start, end] = [middleOf(from, sides.from), middleOf(to, sides.to)];
  if (sides.from === sides.to) return around(from, to, sides.from);
  if (sides.from === "left" || sides.from === "right") {
    const y = shared([from.y, from.y + from.h], [to.y, to.y + to.h], (start.y + end.y) / 2);
    if (y !== null)
      return [
        { x: start.x, y },
        { x: end.x, y },
      ];
    const x = (start.x + end.x) / 2;
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const x = shared([from.x, from.x + from.w], [to.x, to.x + to.w], (start.x + end.x) / 2);
  if (x !== null)
    return [
      { x, y: start.y },
      { x, y: end.y },
    ];
  const y = (start.y + end.y) / 2;
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** The place of a straight line that meets both spans, as near to the wished one as corners allow; null when it needs a bend. */
function shared(a: readonly [number, number], b: readonly [number, number], wished: number): number | null {
  const least = Math.max(a[0], b[0]) + CORNER;
  const most = Math.min(a[1], b[1]) - CORNER;
  return least > most ? null : Math.max(least, Math.min(most, wished));
}

/** A line that leaves and enters at the same side, beyond both boxes. */
function around(from: Box, to: Box, side: Side): readonly Point[] {
  const [start, end] = [middleOf(from, side), middleOf(to, side)];
  if (side === "top" || side === "bottom") {
    const y = side === "top" ? Math.min(from.y, to.y) - CLEARANCE : Math.max(from.y + from.h, to.y + to.h) + CLEARANCE;
    return [start, { x: start.x, y }, { x: end.x, y }, end];
  }
  const x = side === "left" ? Math.min(from.x, to.x) - CLEARANCE : Math.max(from.x + from.w, to.x + to.w) + CLEARANCE;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

/** Out at the right, in from below. */
function toItself(box: Box): readonly Point[] {
  const [start, end] = [middleOf(box, "right"), middleOf(box, "bottom")];
  const [x, y] = [start.x + CLEARANCE, end.y + CLEARANCE];
  return [start, { x, y: start.y }, { x, y }, { x: end.x, y }, end];
}
