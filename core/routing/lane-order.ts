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
  const after = new Map<T, T[]>(riders.map((rider) => [rider, []]));
  const waiting = new Map<T, number>(riders.map((rider) => [rider, 0]));
  riders.forEach((a, at) => {
    for (const b of riders.slice(at + 1)) {
      if (a.stretch.course === b.stretch.course || !runAlong(a.stretch, b.stretch, SLACK)) continue;
      const [first, second] = compareRiders(a, b) <= 0 ? [a, b] : [b, a];
      after.get(first)?.push(second);
      waiting.set(second, (waiting.get(second) ?? 0) + 1);
    }
  });
  const order: T[] = [];
  const left = [...riders].sort(byWish);
  while (left.length > 0) {
    const free = Math.max(
      0,
      left.findIndex((rider) => waiting.get(rider) === 0),
    );
    const [next] = left.splice(free, 1);
    if (next === undefined) break;
    order.push(next);
    for (const each of after.get(next) ?? []) waiting.set(each, (waiting.get(each) ?? 0) - 1);
  }
  const place = new Map(order.map((rider, at) => [rider, at]));
  const apart = [...after].flatMap(([rider, others]) =>
    others.map((other): readonly [number, number] => {
      const [a, b] = [place.get(rider) ?? 0, place.get(other) ?? 0];
      return a < b ? [a, b] : [b, a];
    }),
  );
  return { riders: order, apart };
}

function compareRiders(a: Rider, b: Rider): number {
  if (a.seat.least > b.seat.most) return 1;
  if (b.seat.least > a.seat.most) return -1;
  const apart = a.seat.wish - b.seat.wish;
  if (Math.abs(apart) >= CLOSE) return apart;
  return compareStretches(a.stretch, b.stretch) || byWish(a, b);
}

function byWish(a: Rider, b: Rider): number {
  const [one, other] = [a.stretch, b.stretch];
  if (Math.abs(a.seat.wish - b.seat.wish) > 0.01) return a.seat.wish - b.seat.wish;
  if (one.course.id !== other.course.id) return one.course.id < other.course.id ? -1 : 1;
  return one.at - other.at;
}
