import type { Point } from "../model/records/fields.ts";
import type { Gate } from "./gates.ts";
import { type Lines, placeIn } from "./lines.ts";

/** Points that a search must pass in turn. */
export interface Stops {
  readonly count: number;
  /** How many are passed after a crossing, when `passed` were before. */
  readonly passedAt: (column: number, row: number, passed: number) => number;
  /** What the rest of the way costs at least from a place, when `passed` are passed and others are to come; px of detour. */
  readonly least: (x: number, y: number, passed: number) => number;
}

/** The points to be passed on the way to some goals; null when one of them is on no crossing of the lines. */
export function stopsOn({ xs, ys }: Lines, via: readonly Point[], goals: readonly Gate[]): Stops | null {
  const crossings = via.map(({ x, y }) => ({ column: placeIn(xs, x), row: placeIn(ys, y) }));
  if (crossings.some(({ column, row }, at) => xs[column] !== via[at]?.x || ys[row] !== via[at]?.y)) return null;
  const onwards: number[] = [];
  for (const [at, here] of [...via.entries()].reverse()) {
    const next = via[at + 1];
    const toGoal = Math.min(...goals.map(({ clear, cost }) => distance(here, clear) + cost));
    onwards[at] = next === undefined ? toGoal : distance(here, next) + (onwards[at + 1] ?? 0);
  }
  return {
    count: via.length,
    passedAt: (column, row, passed) => {
      let now = passed;
      while (crossings[now]?.column === column && crossings[now]?.row === row) now += 1;
      return now;
    },
    least: (x, y, passed) => {
      const next = via[passed];
      return next === undefined ? 0 : Math.abs(next.x - x) + Math.abs(next.y - y) + (onwards[passed] ?? 0);
    },
  };
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
