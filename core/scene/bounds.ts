import { boundsOf } from "../model/bounds.ts";
import type { Box, Point } from "../model/records/fields.ts";

/** The box around points, grown by `by` px on every side, or null when there are none. */
export function boxAround(points: readonly Point[], by: number): Box | null {
  const box = boundsOf(points.map(({ x, y }) => ({ x, y, w: 0, h: 0 })));
  return box === null ? null : growBox(box, by);
}

/** A box grown by `by` px on every side. */
export const growBox = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + by * 2,
  h: box.h + by * 2,
});

/** A box with its edges on whole pixels, never smaller. */
export function snapBox(box: Box): Box {
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  return { x, y, w: Math.ceil(box.x + box.w) - x, h: Math.ceil(box.y + box.h) - y };
}
