import type { Box, Point } from "../model/records/fields.ts";

/** How far in px an end may lie from the border, so that rounded coordinates still count. */
const TOLERANCE = 1.5;

/** Whether a stored course still leads from one box to the other: its ends lie on their borders. */
export function fitsBoxes(route: readonly Point[], from: Box, to: Box): boolean {
  const [first, last] = [route[0], route.at(-1)];
  return first !== undefined && last !== undefined && isOnBorder(first, from) && isOnBorder(last, to);
}

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const [left, right, top, bottom] = [x - box.x, box.x + box.w - x, y - box.y, box.y + box.h - y];
  const least = Math.min(left, right, top, bottom);
  return least >= -TOLERANCE && least <= TOLERANCE;
}
