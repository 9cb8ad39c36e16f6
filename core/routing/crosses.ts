import type { Box, Point } from "../model/records/fields.ts";
import { type BoxIndex, widen } from "./box-index.ts";

/** How deep in px a line may lie in a box and still count as touching it, so that rounded coordinates do not matter. */
const TOLERANCE = 1.5;

/** The rectangle around corner points, px. */
export function frameOf(points: readonly Point[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** Two opposite corners of a box. */
export const cornersOf = ({ x, y, w, h }: Box): readonly Point[] => [
  { x, y },
  { x: x + w, y: y + h },
];

/** Whether a course runs through the inside of any box, its own ones included, or nearer than `room` px to one that is not in `own`. */
export function crossesAny(points: readonly Point[], index: BoxIndex, room = 0, own: readonly Box[] = []): boolean {
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1];
    const b = points[i];
    if (a === undefined || b === undefined) continue;
    for (const box of index.near(areaOf(a, b, Math.max(0, room)))) {
      if (isThrough(a, b, widen(box, (own.includes(box) ? 0 : room) - TOLERANCE))) return true;
    }
  }
  return false;
}

const areaOf = (a: Point, b: Point, room: number): Box => ({
  x: Math.min(a.x, b.x) - room,
  y: Math.min(a.y, b.y) - room,
  w: Math.abs(b.x - a.x) + 2 * room,
  h: Math.abs(b.y - a.y) + 2 * room,
});

/** Whether a course runs through a box or nearer than `room` px to it. */
export function crossesBox(points: readonly Point[], box: Box, room: number): boolean {
  const wide = widen(box, room - TOLERANCE);
  return points.some((b, at) => {
    const a = points[at - 1];
    return a !== undefined && isThrough(a, b, wide);
  });
}

/** Whether a straight line, level, upright or askew, has a point inside a box. */
function isThrough(a: Point, b: Point, box: Box): boolean {
  if (box.w <= 0 || box.h <= 0) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const right = box.x + box.w;
  const bottom = box.y + box.h;
  if (dx === 0 || dy === 0)
    return (
      Math.max(a.x, b.x) > box.x &&
      Math.min(a.x, b.x) < right &&
      Math.max(a.y, b.y) > box.y &&
      Math.min(a.y, b.y) < bottom
    );
  const left = (box.x - a.x) / dx;
  const far = (right - a.x) / dx;
  const top = (box.y - a.y) / dy;
  const deep = (bottom - a.y) / dy;
  const enter = Math.max(0, Math.min(left, far), Math.min(top, deep));
  return enter < Math.min(1, Math.max(left, far), Math.max(top, deep));
}
