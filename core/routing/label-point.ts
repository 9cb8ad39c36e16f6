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
  if (plate === undefined) return middleOfBest(points);
  for (const stretch of [...stretchesOf(points)].sort((a, b) => b.worth - a.worth))
    for (const share of SHARES) {
      const point = pointAt(stretch, share);
      if (point !== null && !plate.isTaken(plateAt(point, plate))) return point;
    }
  return middleOfBest(points);
}

function middleOfBest(points: readonly Point[]): Point {
  const stretches = stretchesOf(points);
  const longest = stretches.reduce<Stretch | undefined>(
    (a, b) => (a === undefined || b.worth > a.worth ? b : a),
    undefined,
  );
  return pointAt(longest, 0.5) ?? points[0] ?? { x: 0, y: 0 };
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

const stretchesOf = (points: readonly Point[]): readonly Stretch[] =>
  points.slice(1).map((b, at) => {
    const a = points[at] ?? b;
    const [across, down] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
    return { a, b, worth: across >= down && across >= ENOUGH ? across + 1e6 : Math.hypot(across, down) };
  });

function pointAt(stretch: Stretch | undefined, share: number): Point | null {
  if (stretch === undefined) return null;
  const { a, b } = stretch;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
