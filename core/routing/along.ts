import type { Point } from "../model/records/fields.ts";

/** The length of a course, px. */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, at) => sum + distance(points[at - 1] ?? point, point), 0);
}

/** The point at a share of the length of a course, 0 at its source and 1 at its target. */
export function pointAtShare(points: readonly Point[], share: number): Point {
  let left = lengthOf(points) * Math.min(1, Math.max(0, share));
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a === undefined || b === undefined) break;
    const length = distance(a, b);
    if (length > 0 && left <= length) return between(a, b, left / length);
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** The share of the length of a course at which it comes nearest to a point. */
export function shareNearest(points: readonly Point[], to: Point): number {
  const length = lengthOf(points);
  let [best, share, passed] = [Infinity, 0, 0];
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]];
    if (a === undefined || b === undefined) continue;
    const part = nearestPart(a, b, to);
    const off = distance(between(a, b, part), to);
    const stretch = distance(a, b);
    if (off < best && length > 0) [best, share] = [off, (passed + part * stretch) / length];
    passed += stretch;
  }
  return share;
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** How far along a straight stretch, 0 to 1, it is nearest to a point. */
function nearestPart(a: Point, b: Point, to: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.min(1, Math.max(0, ((to.x - a.x) * dx + (to.y - a.y) * dy) / square));
}
