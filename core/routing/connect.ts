import type { Box, Point } from "../model/records/fields.ts";
import type { EdgeEnds } from "./ports.ts";
import type { Side, Sides } from "./sides.ts";

/** Sides and places at which a flow meets its boxes. */
export interface Attachment {
  readonly sides: Sides;
  readonly ends: EdgeEnds;
}

/** How far a line that turns back keeps from the boxes, px. */
const CLEARANCE = 28;
const CORNER = 10;

/** Right-angled corner points in px between two boxes; it never runs through either of them. */
export function connect(from: Box, to: Box, { sides, ends }: Attachment): readonly Point[] {
  const start = borderPoint(from, sides.from, ends.from);
  const end = borderPoint(to, sides.to, ends.to);
  if (sides.from === sides.to) return around(from, to, { start, end, side: sides.from, by: ends.from + ends.to });
  const by = ends.from + ends.to;
  if (sides.from === "left" || sides.from === "right") {
    const level = common([from.y, from.y + from.h], [to.y, to.y + to.h], (start.y + end.y) / 2);
    if (level !== null)
      return [
        { x: start.x, y: level },
        { x: end.x, y: level },
      ];
    const x = turn(start.x, end.x, end.y < start.y === start.x < end.x ? by : -by);
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const column = common([from.x, from.x + from.w], [to.x, to.x + to.w], (start.x + end.x) / 2);
  if (column !== null)
    return [
      { x: column, y: start.y },
      { x: column, y: end.y },
    ];
  const y = turn(start.y, end.y, end.x < start.x === start.y < end.y ? by : -by);
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** The point on the border of a box, `offset` px from the middle of a side. */
function borderPoint({ x, y, w, h }: Box, side: Side, offset: number): Point {
  switch (side) {
    case "left":
      return { x, y: y + h / 2 + offset };
    case "right":
      return { x: x + w, y: y + h / 2 + offset };
    case "top":
      return { x: x + w / 2 + offset, y };
    case "bottom":
      return { x: x + w / 2 + offset, y: y + h };
  }
}

/** The wished place of a straight line when both spans have it, corners left out; null when the line needs a bend. */
function common(a: readonly [number, number], b: readonly [number, number], wished: number): number | null {
  const least = Math.max(a[0], b[0]) + CORNER;
  const most = Math.min(a[1], b[1]) - CORNER;
  return wished >= least && wished <= most ? wished : null;
}

/** Where a line turns between two borders: the middle, moved so that lines side by side do not cross, kept between them. */
function turn(start: number, end: number, by: number): number {
  const reach = Math.max(0, Math.abs(end - start) / 2 - 8);
  return (start + end) / 2 + Math.max(-reach, Math.min(reach, by));
}

interface Loop {
  readonly start: Point;
  readonly end: Point;
  readonly side: Side;
  readonly by: number;
}

/** A line that leaves and enters at the same side, beyond both boxes. */
function around(from: Box, to: Box, { start, end, side, by }: Loop): readonly Point[] {
  if (side === "top" || side === "bottom") {
    const y =
      side === "top"
        ? Math.min(from.y, to.y) - CLEARANCE - by
        : Math.max(from.y + from.h, to.y + to.h) + CLEARANCE + by;
    return [start, { x: start.x, y }, { x: end.x, y }, end];
  }
  const x =
    side === "left" ? Math.min(from.x, to.x) - CLEARANCE - by : Math.max(from.x + from.w, to.x + to.w) + CLEARANCE + by;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}
