/** One thing on a line: where it wishes to be and what it can reach, px. */
export interface Seat {
  readonly wish: number;
  readonly least: number;
  readonly most: number;
}

/** Pairs of places in the list of seats that must keep apart; the first stands before the second. */
export type Apart = readonly (readonly [number, number])[];

/**
 * Places that keep the order and at least `gap` px, near the wishes and without a preference for a direction: the mean of
 * pushing everything forward and pushing everything back. Null when there is not enough room. The seats come in an order
 * in which nobody stands before somebody earlier.
 */
export function settle(seats: readonly Seat[], apart: Apart, gap: number): readonly number[] | null {
  const before = seats.map((): number[] => []);
  const after = seats.map((): number[] => []);
  for (const [a, b] of apart) {
    after[a]?.push(b);
    before[b]?.push(a);
  }
  const lowest: number[] = [];
  seats.forEach(({ least }, at) => {
    lowest[at] = Math.max(least, ...(before[at] ?? []).map((each) => (lowest[each] ?? least) + gap));
  });
  const highest: number[] = new Array<number>(seats.length).fill(0);
  for (let at = seats.length - 1; at >= 0; at -= 1) {
    const most = seats[at]?.most ?? 0;
    highest[at] = Math.min(most, ...(after[at] ?? []).map((each) => (highest[each] ?? most) - gap));
  }
  if (seats.some((_, at) => (lowest[at] ?? 0) > (highest[at] ?? 0) + SLACK)) return null;
  const forward: number[] = [];
  seats.forEach(({ wish }, at) => {
    const pushed = Math.max(wish, lowest[at] ?? wish, ...(before[at] ?? []).map((each) => (forward[each] ?? 0) + gap));
    forward[at] = Math.min(pushed, highest[at] ?? pushed);
  });
  const back: number[] = new Array<number>(seats.length).fill(0);
  for (let at = seats.length - 1; at >= 0; at -= 1) {
    const wish = seats[at]?.wish ?? 0;
    const pushed = Math.min(wish, highest[at] ?? wish, ...(after[at] ?? []).map((each) => (back[each] ?? 0) - gap));
    back[at] = Math.max(pushed, lowest[at] ?? pushed);
  }
  return seats.map((_, at) => ((forward[at] ?? 0) + (back[at] ?? 0)) / 2);
}

const SLACK = 0.001;
