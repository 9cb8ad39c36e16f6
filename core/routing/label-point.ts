import type { Box, Point } from "../model/records/fields.ts";

/** A level stretch this long in px carries a label better than a longer upright one. */
const ENOUGH = 56;
/** Places along a stretch that are tried, the middle first. */
const SHARES = [0.5, 0.3, 0.7] as const;

/** Size in px of the plate of a label, and whether something is in its way somewhere. */
export interface Plate {
  readonly w: number;
  readonly h: number;
  readonly isTaken: (box: Box) => boolean;
}

/**
 * Where the label of a course stands: the middle of its longest level stretch, or of its longest one when none is long enough.
 * With a plate: the first such place that is free, stretches from the best to the worst.
 */
export function labelPoint(points: readonly Point[], plate?: Plate): Point {
  const stretches = stretchesByWorth(points);
  const best = pointAt(stretches[0], 0.5) ?? points[0] ?? { x: 0, y: 0 };
  if (plate === undefined) return best;
  for (const stretch of stretches)
    for (const share of SHARES) {
      const point = pointAt(stretch, share);
      if (point !== null && !plate.isTaken(plateAt(point, plate))) return point;
    }
  return best;
}

/** The plate of a label around its middle, px. */
export const plateAt = ({ x, y }: Point, { w, h }: Pick<Plate, "w" | "h">): Box => ({
  x: x - w / 2,
  y: y - h / 2,
  w,
  h,
});

interface Stretch {
  readonly a: Point;
  readonly b: Point;
  readonly worth: number;
}

function stretchesByWorth(points: readonly Point[]): readonly Stretch[] {
  return points
    .slice(1)
    .flatMap((b, at) => {
      const a = points[at];
      if (a === undefined) return [];
      const [across, down] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
      const worth = across >= down && across >= ENOUGH ? across + 1e6 : Math.hypot(across, down);
      return [{ a, b, worth }];
    })
    .sort((one, other) => other.worth - one.worth);
}

function pointAt(stretch: Stretch | undefined, share: number): Point | null {
  if (stretch === undefined) return null;
  const { a, b } = stretch;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
