import { SLACK } from "./lane-widths.ts";
import { compareStretches } from "./order.ts";
import type { Apart, Seat } from "./settle.ts";
import { runAlong, type Stretch } from "./stretch.ts";

/** A stretch with its place among others. */
export interface Rider {
  readonly stretch: Stretch;
  readonly seat: Seat;
}

/** Stretches in an order in which they can stand next to each other, and who must keep apart from whom, by place in that order. */
export interface LaneOrder<T extends Rider> {
  readonly riders: readonly T[];
  readonly apart: Apart;
}

/** Wishes farther apart than this decide the order alone, px. */
const CLOSE = 24;

/** Orders stretches so that they cross as little as they can. */
export function orderLanes<T extends Rider>(riders: readonly T[]): LaneOrder<T> {
  const sorted = [...riders].sort(byWish);
  const after = sorted.map((): number[] => []);
  const waiting = sorted.map(() => 0);
  sorted.forEach((a, at) => {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || !mustKeepApart(a, b)) continue;
      const [first, second] = compareRiders(a, b) <= 0 ? [at, next] : [next, at];
      after[first]?.push(second);
      waiting[second] = (waiting[second] ?? 0) + 1;
    }
  });
  const order = inTurn(after, waiting);
  const place: number[] = [];
  order.forEach((rider, at) => {
    place[rider] = at;
  });
  const apart: [number, number][] = [];
  after.forEach((others, rider) => {
    for (const other of others) {
      const a = place[rider] ?? 0;
      const b = place[other] ?? 0;
      apart.push(a < b ? [a, b] : [b, a]);
    }
  });
  apart.sort((one, other) => one[1] - other[1]);
  return { riders: order.flatMap((at) => sorted[at] ?? []), apart };
}

/** Two fixed stretches, two of one course and two that never run side by side do not mind each other. */
function mustKeepApart({ stretch: a }: Rider, { stretch: b }: Rider): boolean {
  return a.course !== b.course && !(a.course.fixed && b.course.fixed) && runAlong(a, b, SLACK);
}

/** Everyone behind those that come before; where that goes in a circle, the first one in the list breaks it. */
function inTurn(after: readonly (readonly number[])[], waiting: number[]): readonly number[] {
  const order: number[] = [];
  const left = after.map((_, at) => at);
  while (left.length > 0) {
    const free = Math.max(
      0,
      left.findIndex((at) => waiting[at] === 0),
    );
    const [next] = left.splice(free, 1);
    if (next === undefined) break;
    order.push(next);
    for (const other of after[next] ?? []) waiting[other] = (waiting[other] ?? 0) - 1;
  }
  return order;
}

function compareRiders(a: Rider, b: Rider): number {
  if (a.seat.least > b.seat.most) return 1;
  if (b.seat.least > a.seat.most) return -1;
  const apart = a.seat.wish - b.seat.wish;
  if (Math.abs(apart) >= CLOSE) return apart;
  return compareStretches(a.stretch, b.stretch) || byWish(a, b);
}

function byWish(a: Rider, b: Rider): number {
  const one = a.stretch;
  const other = b.stretch;
  if (Math.abs(a.seat.wish - b.seat.wish) > 0.01) return a.seat.wish - b.seat.wish;
  if (one.course.id !== other.course.id) return one.course.id < other.course.id ? -1 : 1;
  return one.at - other.at;
}
