import type { Point } from "../../../core/model/records/fields.ts";
import { type Part, partsOf } from "../../../core/routing/bend-course.ts";

/** Room between two flows side by side, px. */
const LANE = 12;

/** What a part of a flow may snap to: the courses of other flows, a grid step or null, how near it must be; board px. */
export interface PartSnap {
  readonly others: readonly (readonly Point[])[];
  readonly grid: number | null;
  readonly reach: number;
}

/** Where a dragged part of a flow stands: in line with the parts beyond its ends, a lane beside another flow, or on the grid. */
export function snapPart(
  part: Part,
  points: readonly Point[],
  wanted: number,
  { others, grid, reach }: PartSnap,
): number {
  const inLine = [points[part.at - 1], points[part.at + 2]].flatMap((point) => point?.[part.axis] ?? []);
  const lanes = others.flatMap((other) =>
    partsOf(other)
      .filter(({ axis, low, high }) => axis === part.axis && low < part.high && high > part.low)
      .flatMap(({ pos }) => [pos - LANE, pos + LANE]),
  );
  let best: number | null = null;
  for (const place of [...inLine, ...lanes])
    if (Math.abs(place - wanted) <= reach && (best === null || Math.abs(place - wanted) < Math.abs(best - wanted)))
      best = place;
  if (best !== null) return best;
  return grid === null ? Math.round(wanted) : Math.round(wanted / grid) * grid;
}
