import type { Point } from "../model/records/fields.ts";
import { HEADINGS, type Heading } from "./headings.ts";
import { type Lines, placeIn } from "./lines.ts";

/** The states of a search as numbers: a crossing of two lines, the heading in which it is reached, how many points are passed. */
export interface States {
  readonly count: number;
  readonly numberOf: (x: number, y: number, heading: Heading, passed: number) => number;
  readonly xOf: (state: number) => number;
  readonly yOf: (state: number) => number;
  readonly headingOf: (state: number) => Heading;
  readonly passedOf: (state: number) => number;
  /** How many points are passed after this crossing, when `passed` were before. */
  readonly passedAt: (x: number, y: number, passed: number) => number;
}

/** Numbers for states on lines, with points that must be passed in turn; null when one of these is on no crossing. */
export function createStates({ xs, ys }: Lines, via: readonly Point[]): States | null {
  const width = xs.length;
  const size = width * ys.length * 4;
  const places = via.map(({ x, y }) => [placeIn(xs, x), placeIn(ys, y)] as const);
  if (places.some(([x, y], at) => xs[x] !== via[at]?.x || ys[y] !== via[at]?.y)) return null;
  const xOf = (state: number): number => Math.floor((state % size) / 4) % width;
  return {
    count: size * (via.length + 1),
    numberOf: (x, y, heading, passed) => passed * size + (y * width + x) * 4 + heading,
    xOf,
    yOf: (state) => (Math.floor((state % size) / 4) - xOf(state)) / width,
    headingOf: (state) => HEADINGS[state % 4] ?? 0,
    passedOf: (state) => Math.floor(state / size),
    passedAt: (x, y, passed) => {
      let now = passed;
      while (now < places.length && places[now]?.[0] === x && places[now]?.[1] === y) now += 1;
      return now;
    },
  };
}
