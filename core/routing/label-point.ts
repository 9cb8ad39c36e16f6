import type { Point } from "../model/records/fields.ts";

/** A level stretch this long in px carries a label better than a longer upright one. */
const ENOUGH = 56;

/** Where the label of a course stands: the middle of its longest level stretch, or of its longest one when none is long enough. */
export function labelPoint(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let most = -1;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    const [across, down] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
    const worth = across >= down && across >= ENOUGH ? across + 1e6 : Math.hypot(across, down);
    if (worth > most) {
      most = worth;
      best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return best;
}
