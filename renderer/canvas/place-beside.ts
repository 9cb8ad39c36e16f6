import { type Doc, listRecords } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import { GRID } from "./drag/grid.ts";
import type { Side } from "./pickers/popover.ts";

/** Room for the flow between the two, px. */
const ACROSS = 100;
const DOWN = 60;
/** Least room to everything else, px. */
const GAP = 24;
const FARTHEST = 80;

/** Top-left corner of a new component on one side of another: straight beside it, else the nearest free place along that side. */
export function placeBeside(doc: Doc, from: Box, side: Side, size: { readonly w: number; readonly h: number }): Point {
  const isAcross = side === "left" || side === "right";
  const start: Record<Side, Point> = {
    right: { x: from.x + from.w + ACROSS, y: from.y + (from.h - size.h) / 2 },
    left: { x: from.x - ACROSS - size.w, y: from.y + (from.h - size.h) / 2 },
    down: { x: from.x + (from.w - size.w) / 2, y: from.y + from.h + DOWN },
    up: { x: from.x + (from.w - size.w) / 2, y: from.y - DOWN - size.h },
  };
  const taken = [...listRecords(doc, "node"), ...listRecords(doc, "note")];
  const { x, y } = start[side];
  for (let step = 0; step <= FARTHEST; step += 1) {
    // Straight, then one step down, one up, two down: siblings fan out to both sides.
    const shift = (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * GRID;
    const place = isAcross ? { x, y: y + shift } : { x: x + shift, y };
    if (!taken.some((other) => isNear({ ...place, ...size }, other))) return place;
  }
  return { x, y };
}

const isNear = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w + GAP && b.x < a.x + a.w + GAP && a.y < b.y + b.h + GAP && b.y < a.y + a.h + GAP;
