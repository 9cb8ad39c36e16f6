import type { Box } from "../../../core/model/records/fields.ts";
import type { Guide } from "./guide.ts";
import { gapGuides, shiftToGaps } from "./snap-gaps.ts";
import { lineGuides, shiftToLines } from "./snap-lines.ts";
import { type Axis, linesOf, spanOf } from "./span.ts";

export interface SnapSettings {
  /** Other boxes to line up with; none when guides are switched off. */
  readonly others: readonly Box[];
  /** Grid step in px, or null without a grid. */
  readonly grid: number | null;
  /** How near edges, centres or gaps must be, board px. */
  readonly reach: number;
}

export interface SnapResult {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

/** How far a dragged box is to be shifted: first to edges, centres and equal gaps of others, else to the grid. */
export function snapBox(box: Box, settings: SnapSettings): SnapResult {
  const dx = shiftOf(box, "x", settings);
  const dy = shiftOf(box, "y", settings);
  const moved = { ...box, x: box.x + dx.by, y: box.y + dy.by };
  const guidesOn = (axis: Axis): readonly Guide[] => [
    ...lineGuides(moved, settings.others, axis),
    ...gapGuides(moved, settings.others, axis),
  ];
  return { dx: dx.by, dy: dy.by, guides: [...(dx.lined ? guidesOn("x") : []), ...(dy.lined ? guidesOn("y") : [])] };
}

function shiftOf(box: Box, axis: Axis, { others, grid, reach }: SnapSettings): { by: number; lined: boolean } {
  const span = spanOf(box, axis);
  const shifts = [shiftToLines(linesOf(span), others, axis, reach), shiftToGaps(box, others, axis, reach)];
  const [best] = shifts.filter((by) => by !== null).sort((a, b) => Math.abs(a) - Math.abs(b));
  if (best !== undefined) return { by: best, lined: true };
  if (grid === null) return { by: 0, lined: false };
  return { by: Math.round(span.start / grid) * grid - span.start, lined: false };
}
