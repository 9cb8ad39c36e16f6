import type { Point } from "../model/records/fields.ts";
import { shareNearest } from "./along.ts";
import { type Axis, axisOf, crossOf, EPSILON } from "./axis.ts";

/** A flow's corner points and the bends that a person put on it, px. */
export interface BentCourse {
  readonly points: readonly Point[];
  readonly bends: readonly Point[];
}

/** A straight part of a course: from corner point `at` to the next, where it is on the axis it can move along, and its middle; px. */
export interface Part {
  readonly at: number;
  readonly axis: Axis;
  readonly pos: number;
  readonly low: number;
  readonly high: number;
  readonly middle: Point;
}

/** The straight parts of a course that are at least `least` px long. */
export function partsOf(points: readonly Point[], least = 0): readonly Part[] {
  return points.slice(1).flatMap((b, at) => {
    const a = points[at] ?? b;
    const along = axisOf(a, b);
    if (along === null || Math.abs(b[along] - a[along]) < least) return [];
    const axis = crossOf(along);
    const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])];
    return [{ at, axis, pos: a[axis], low, high, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }];
  });
}

/** The bends after a part has been moved to another place on its axis: those on it move along, or there is a new one in its middle. */
export function movePart({ points, bends }: BentCourse, part: Part, pos: number): readonly Point[] {
  const moved = (point: Point): Point => ({ ...point, [part.axis]: pos });
  if (bends.some((bend) => isOn(part, bend))) return bends.map((bend) => (isOn(part, bend) ? moved(bend) : bend));
  const share = shareNearest(points, part.middle);
  const before = bends.filter((bend) => shareNearest(points, bend) < share).length;
  return [...bends.slice(0, before), moved(part.middle), ...bends.slice(before)];
}

/** Whether a bend lies on a part. */
export function isOn({ axis, pos, low, high }: Part, bend: Point): boolean {
  const along = bend[crossOf(axis)];
  return Math.abs(bend[axis] - pos) <= EPSILON && along >= low - EPSILON && along <= high + EPSILON;
}

/** The part that moves sideways along an axis when none was chosen: the longest between others, or the longest. */
export function partToMove(points: readonly Point[], axis: Axis): Part | null {
  const parts = partsOf(points).filter((part) => part.axis === axis);
  const inner = parts.filter(({ at }) => at > 0 && at < points.length - 2);
  const from = inner.length > 0 ? inner : parts;
  return from.reduce<Part | null>(
    (best, part) => (best === null || part.high - part.low > best.high - best.low ? part : best),
    null,
  );
}
