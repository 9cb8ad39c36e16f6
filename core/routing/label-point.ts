import type { Box, Point } from "../model/records/fields.ts";

/** A level stretch this long in px carries a label better than a longer upright one. */
const ENOUGH = 56;
/** Places along a stretch that are tried first, the middle before the others. */
const SHARES = [0.5, 0.3, 0.7] as const;
/** How far apart the further places are, at first and when all of those have a fault, px. */
const STEPS = [6, 2] as const;

/** Size in px of the plate of a label, and what is wrong with a place for it: 0 for nothing, more for worse. */
export interface Plate {
  readonly w: number;
  readonly h: number;
  readonly faultOf: (box: Box) => number;
}

/**
 * Where the label of a course stands: the middle of its longest level stretch, or of its longest one when none is long enough.
 * With a plate: the first place without a fault, stretches from the best to the worst; where there is none, the one with the least.
 */
export function labelPoint(points: readonly Point[], plate?: Plate): Point {
  const stretches = [...stretchesOf(points)].sort((a, b) => b.worth - a.worth);
  const middle = pointAt(stretches[0], 0.5) ?? points[0] ?? { x: 0, y: 0 };
  if (plate === undefined) return middle;
  let [best, least] = [middle, Infinity];
  for (const point of placesOn(stretches)) {
    const fault = plate.faultOf(plateAt(point, plate));
    if (fault === 0) return point;
    if (fault < least) [best, least] = [point, fault];
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
  readonly length: number;
  readonly worth: number;
}

const stretchesOf = (points: readonly Point[]): readonly Stretch[] =>
  points.slice(1).map((b, at) => {
    const a = points[at] ?? b;
    const [across, down] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
    const length = Math.hypot(across, down);
    return { a, b, length, worth: across >= down && across >= ENOUGH ? across + 1e6 : length };
  });

/** Good places on each stretch first, then all others from the middle of each outwards. */
function* placesOn(stretches: readonly Stretch[]): Generator<Point, void> {
  for (const stretch of stretches)
    for (const share of SHARES) {
      const point = pointAt(stretch, share);
      if (point !== null) yield point;
    }
  for (const step of STEPS)
    for (const stretch of stretches)
      for (let off = step; off <= stretch.length / 2; off += step)
        for (const side of [-1, 1]) {
          const point = pointAt(stretch, 0.5 + (side * off) / stretch.length);
          if (point !== null) yield point;
        }
}

function pointAt(stretch: Stretch | undefined, share: number): Point | null {
  if (stretch === undefined) return null;
  const { a, b } = stretch;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
