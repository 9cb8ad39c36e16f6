/** One thing on a line: where it wishes to be and what it can reach, px. */
export interface Seat {
  readonly wish: number;
  readonly least: number;
  readonly most: number;
}

/** Pairs of places in the list of seats that must keep apart: the first stands before the second, and pairs come in the order of the second. */
export type Apart = readonly (readonly [number, number])[];

/**
 * Places that keep the order and at least `gap` px, near the wishes and without a preference for a direction: the mean of
 * pushing everything forward and pushing everything back. Null when there is not enough room. The seats come in an order
 * in which nobody stands before somebody earlier.
 */
export function settle(seats: readonly Seat[], apart: Apart, gap: number): readonly number[] | null {
  const lowest = seats.map(({ least }) => least);
  forEachPair(apart, (a, b) => {
    lowest[b] = Math.max(lowest[b] ?? 0, (lowest[a] ?? 0) + gap);
  });
  const highest = seats.map(({ most }) => most);
  forEachBack(apart, (a, b) => {
    highest[a] = Math.min(highest[a] ?? 0, (highest[b] ?? 0) - gap);
  });
  for (let at = 0; at < seats.length; at += 1) if ((lowest[at] ?? 0) > (highest[at] ?? 0) + SLACK) return null;
  const limit = (place: number, at: number): number =>
    Math.min(highest[at] ?? place, Math.max(lowest[at] ?? place, place));
  const forward = seats.map(({ wish }) => wish);
  const back = seats.map(({ wish }) => wish);
  forEachPair(apart, (a, b) => {
    forward[b] = Math.max(forward[b] ?? 0, limit(forward[a] ?? 0, a) + gap);
  });
  forEachBack(apart, (a, b) => {
    back[a] = Math.min(back[a] ?? 0, limit(back[b] ?? 0, b) - gap);
  });
  return seats.map((_, at) => (limit(forward[at] ?? 0, at) + limit(back[at] ?? 0, at)) / 2);
}

/** Visits pairs without taking them apart as lists, which would cost more than all the rest. */
function forEachPair(apart: Apart, see: (a: number, b: number) => void): void {
  for (let at = 0; at < apart.length; at += 1) {
    const pair = apart[at];
    if (pair !== undefined) see(pair[0], pair[1]);
  }
}

function forEachBack(apart: Apart, see: (a: number, b: number) => void): void {
  for (let at = apart.length - 1; at >= 0; at -= 1) {
    const pair = apart[at];
    if (pair !== undefined) see(pair[0], pair[1]);
  }
}

const SLACK = 0.001;
