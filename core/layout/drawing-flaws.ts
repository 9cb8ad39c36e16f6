import type { Box, Point } from "../model/records/fields.ts";

/** A drawing from whichever engine: boxes, and for each line its corner points, px. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** What a reader stumbles over: crossings of lines, bends of lines, and pairs of a line and a box that it runs through. */
export interface DrawingFlaws {
  readonly crossings: number;
  readonly bends: number;
  readonly through: number;
}

interface Stretch {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
}

/** How deep a line may lie in a box and still count as touching it, px. */
const TOUCH = 1.5;
/** How far a corner may lie beside the straight line and still be none, px. */
const STRAIGHT = 0.5;

/** Counts the flaws of a drawing; the same count for every engine. */
export function drawingFlaws({ boxes, lines }: Drawing): DrawingFlaws {
  const plain = lines.map(withoutStraight);
  const stretches = plain.flatMap((points, line) =>
    points.slice(1).map((b, at): Stretch => ({ line, a: points[at] ?? b, b })),
  );
  stretches.sort((one, other) => leftOf(one) - leftOf(other));
  return {
    crossings: countCrossings(stretches),
    bends: plain.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0),
    through: countThrough(stretches, boxes),
  };
}

const leftOf = ({ a, b }: Stretch): number => Math.min(a.x, b.x);
const rightOf = ({ a, b }: Stretch): number => Math.max(a.x, b.x);

function withoutStraight(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && Math.hypot(point.x - last.x, point.y - last.y) < STRAIGHT) continue;
    if (before !== undefined && last !== undefined && distance(last, before, point) < STRAIGHT) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** How far a point lies beside the line through two others, px. */
function distance(point: Point, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length === 0 ? 0 : Math.abs(side(a, b, point)) / length;
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function countCrossings(sorted: readonly Stretch[]): number {
  let count = 0;
  sorted.forEach((one, at) => {
    const right = rightOf(one);
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || leftOf(other) > right) break;
      if (one.line !== other.line && doCross(one, other)) count += 1;
    }
  });
  return count;
}

const doCross = (one: Stretch, other: Stretch): boolean =>
  side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0 &&
  side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0;

function countThrough(stretches: readonly Stretch[], boxes: readonly Box[]): number {
  let count = 0;
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  const widest = Math.max(0, ...boxes.map(({ w }) => w));
  for (const stretch of stretches) {
    for (const box of sorted) {
      if (box.x > rightOf(stretch)) break;
      if (box.x + widest >= leftOf(stretch) && areNear(stretch, box) && runsThrough(stretch, box)) count += 1;
    }
  }
  return count;
}

/** Most pairs are apart, which is quick to see. */
const areNear = ({ a, b }: Stretch, { x, y, w, h }: Box): boolean =>
  Math.max(a.x, b.x) >= x && Math.min(a.x, b.x) <= x + w && Math.max(a.y, b.y) >= y && Math.min(a.y, b.y) <= y + h;

/** Whether some part of a stretch lies inside a box (Liang and Barsky). */
function runsThrough({ a, b }: Stretch, { x, y, w, h }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [a.x, b.x - a.x, x + TOUCH, x + w - TOUCH],
    [a.y, b.y - a.y, y + TOUCH, y + h - TOUCH],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to;
}
