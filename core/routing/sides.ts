import type { Box } from "../model/records/fields.ts";

/** A side of a box. */
export type Side = "left" | "right" | "top" | "bottom";

/** Sides at which a flow leaves its source and enters its target. */
export interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** Least room in px between two boxes for a line with a head. */
const ROOM = 24;

/** The sides of a short course between two boxes: left to right where it can be, around them when they are too close. */
export function chooseSides(from: Box, to: Box): Sides {
  if (to.x - (from.x + from.w) >= ROOM) return { from: "right", to: "left" };
  if (to.y - (from.y + from.h) >= ROOM && overlapsAcross(from, to)) return { from: "bottom", to: "top" };
  if (from.y - (to.y + to.h) >= ROOM && overlapsAcross(from, to)) return { from: "top", to: "bottom" };
  if (from.x - (to.x + to.w) >= ROOM) return { from: "left", to: "right" };
  if (to.y - (from.y + from.h) >= ROOM) return { from: "bottom", to: "top" };
  if (from.y - (to.y + to.h) >= ROOM) return { from: "top", to: "bottom" };
  return overlapsAcross(from, to) ? { from: "right", to: "right" } : { from: "bottom", to: "bottom" };
}

/** Whether a line from top to bottom can meet both boxes. */
const overlapsAcross = (a: Box, b: Box): boolean => Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 0;
