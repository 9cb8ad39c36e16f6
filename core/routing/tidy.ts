import type { Point } from "../model/records/fields.ts";
import { EPSILON } from "./axis.ts";

/** Corner points without repeats, points on a straight stretch and ways there and back. */
export function tidy(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    let [before, last] = [kept.at(-2), kept.at(-1)];
    while (before !== undefined && last !== undefined && isInLine(before, last, point)) {
      kept.pop();
      [before, last] = [kept.at(-2), kept.at(-1)];
    }
    if (last === undefined || !isSame(last, point)) kept.push(point);
  }
  return kept;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= EPSILON;

const isSame = (a: Point, b: Point): boolean => isNear(a.x, b.x) && isNear(a.y, b.y);

const isInLine = (a: Point, b: Point, c: Point): boolean =>
  (isNear(a.x, b.x) && isNear(b.x, c.x)) || (isNear(a.y, b.y) && isNear(b.y, c.y));
