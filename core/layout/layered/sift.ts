import { at } from "./at.ts";
import type { Layers } from "./layers.ts";
import { number, type RowOrder } from "./row-order.ts";

/**
 * Moves single places of a layer to where the fewest stretches cross while all others stay (sifting, Matuszewski et al. 1999);
 * places stay in their band.
 */
export interface Sifter {
  /** Sifts every layer once. The number of crossings saved. */
  readonly once: (order: RowOrder) => number;
  /** Sifts some layers, then the neighbours of those that changed, until nothing is saved. The number of crossings saved. */
  readonly until: (order: RowOrder, columns: Iterable<number>) => number;
}

/** A sifter for some layers; it keeps the lists of neighbours, so that a pass allocates nothing. */
export function createSifter(layers: Layers, band: Int32Array): Sifter {
  const before = layers.before.map(({ length }) => new Int32Array(length));
  const after = layers.after.map(({ length }) => new Int32Array(length));

  const siftRow = ({ rows, position }: RowOrder, column: number): number => {
    const row = rows[column];
    if (row === undefined || row.length < 2) return 0;
    for (const place of row) {
      fill(before[place], layers.before[place], layers.left, position);
      fill(after[place], layers.after[place], layers.right, position);
    }
    let saved = 0;
    for (const place of row.slice()) saved += siftPlace(place, row, position);
    return saved;
  };

  const change = (upper: number, lower: number): number =>
    swapChange(before[upper], before[lower]) + swapChange(after[upper], after[lower]);

  const siftPlace = (place: number, row: Int32Array, position: Int32Array): number => {
    const here = at(position, place);
    const own = at(band, place);
    let [best, bestChange] = [here, 0];
    let sum = 0;
    for (let index = here - 1; index >= 0 && at(band, at(row, index)) === own; index -= 1) {
      sum += change(at(row, index), place);
      if (sum < bestChange) [best, bestChange] = [index, sum];
    }
    sum = 0;
    for (let index = here + 1; index < row.length && at(band, at(row, index)) === own; index += 1) {
      sum += change(place, at(row, index));
      if (sum < bestChange) [best, bestChange] = [index, sum];
    }
    if (best === here) return 0;
    if (best < here) row.copyWithin(best + 1, best, here);
    else row.copyWithin(here, here + 1, best + 1);
    row[best] = place;
    number(row, position);
    return -bestChange;
  };

  return {
    once: (order) => order.rows.reduce((saved, _, column) => saved + siftRow(order, column), 0),
    until: (order, columns) => {
      const waiting = new Set(columns);
      let saved = 0;
      for (const column of waiting) {
        waiting.delete(column);
        const gain = siftRow(order, column);
        saved += gain;
        if (gain === 0) continue;
        for (const next of [column - 1, column + 1, column])
          if (next >= 0 && next < order.rows.length) waiting.add(next);
      }
      return saved;
    },
  };
}

/** Writes down the sorted positions of the neighbours on one side; there are few, so they are sorted by insertion. */
function fill(
  found: Int32Array | undefined,
  stretches: readonly number[] | undefined,
  ends: Int32Array,
  position: Int32Array,
): void {
  if (found === undefined || stretches === undefined) return;
  for (let index = 0; index < stretches.length; index += 1) {
    const value = at(position, at(ends, at(stretches, index)));
    let place = index;
    for (; place > 0 && at(found, place - 1) > value; place -= 1) found[place] = at(found, place - 1);
    found[place] = value;
  }
}

/** Crossings after two places next to each other swap, less those before; sorted positions of their neighbours on one side. */
function swapChange(upper: Int32Array | undefined, lower: Int32Array | undefined): number {
  if (upper === undefined || lower === undefined) return 0;
  let change = 0;
  for (let one = 0; one < upper.length; one += 1) {
    const a = at(upper, one);
    for (let other = 0; other < lower.length; other += 1) {
      const b = at(lower, other);
      if (a > b) change -= 1;
      else if (a < b) change += 1;
    }
  }
  return change;
}
