import type { Box, Point } from "../model/records/fields.ts";

/** A direction in which a place is measured: to the right or downwards. */
export type Axis = "x" | "y";

/** The other direction. */
export const crossOf = (axis: Axis): Axis => (axis === "x" ? "y" : "x");

/** The least coordinate of a box along an axis, px. */
export const lowOf = (box: Box, axis: Axis): number => (axis === "x" ? box.x : box.y);

/** The greatest coordinate of a box along an axis, px. */
export const highOf = (box: Box, axis: Axis): number => (axis === "x" ? box.x + box.w : box.y + box.h);

/** The axis along which a straight stretch lies; null when it has no length or lies askew. */
export function axisOf(a: Point, b: Point): Axis | null {
  const across = Math.abs(b.x - a.x);
  const down = Math.abs(b.y - a.y);
  if (across > EPSILON && down <= EPSILON) return "x";
  return down > EPSILON && across <= EPSILON ? "y" : null;
}

/** Distances in px below which two coordinates are one. */
export const EPSILON = 0.01;
