import type { Layers } from "./layers.ts";

/** The neighbours of every place on one side in one list: those of place `p` stand from `start[p]` up to `start[p + 1]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly places: Int32Array;
}

/** The neighbours to the left of each place and to the right of it. */
export interface Sides {
  readonly before: Neighbours;
  readonly after: Neighbours;
}

/** The neighbours of every place of some layers, in the order of their stretches. */
export const sidesOf = ({ before, after, left, right }: Layers): Sides => ({
  before: listed(before, left),
  after: listed(after, right),
});

function listed(stretches: readonly (readonly number[])[], ends: Int32Array): Neighbours {
  const start = new Int32Array(stretches.length + 1);
  const places = new Int32Array(ends.length);
  let next = 0;
  stretches.forEach((own, place) => {
    for (const stretch of own) places[next++] = ends[stretch] ?? 0;
    start[place + 1] = next;
  });
  return { start, places };
}

/** Writes down the positions of the neighbours of a place, sorted; there are few, so they are sorted by insertion. */
export function sortPositions(
  { start, places }: Neighbours,
  place: number,
  position: Int32Array,
  found: Int32Array,
): void {
  const first = start[place] ?? 0;
  const end = start[place + 1] ?? 0;
  for (let index = first; index < end; index += 1) {
    const value = position[places[index] ?? 0] ?? 0;
    let slot = index;
    for (; slot > first && (found[slot - 1] ?? 0) > value; slot -= 1) found[slot] = found[slot - 1] ?? 0;
    found[slot] = value;
  }
}
