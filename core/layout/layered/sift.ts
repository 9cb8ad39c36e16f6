import { type Neighbours, type Sides, sortPositions } from "./neighbours.ts";
import { number, type RowOrder } from "./row-order.ts";

/**
 * Moves single places of a layer to where the fewest stretches cross while all others stay (sifting, Matuszewski et al. 1999);
 * places stay in their band.
 */
export interface Sifter {
  /** Sifts every layer once. The number of crossings saved. */
  readonly once: (order: RowOrder) => number;
  /** Sifts some layers, then the neighbours of those that changed, until nothing is saved. Adds the layers that changed to `changed`. */
  readonly until: (order: RowOrder, columns: Iterable<number>, changed: Set<number>) => void;
}

/** A sifter for some layers; it keeps its lists, so that a pass allocates nothing. Its loops read lists directly: they are most of a layout's time. */
export function createSifter({ before, after }: Sides, band: Int32Array): Sifter {
  const beforeAt = new Int32Array(before.places.length);
  const afterAt = new Int32Array(after.places.length);
  const turns = new Int32Array(band.length);
  const turnOf = new Int32Array(band.length);
  let swaps = new Int32Array();

  /** What each pair of a row crosses more when it swaps; neither moves of this row nor their order change that. */
  const compareAll = (size: number): void => {
    if (swaps.length < size * size) swaps = new Int32Array(size * size);
    for (let one = 0; one < size; one += 1) {
      const upper = turns[one] ?? 0;
      for (let two = one + 1; two < size; two += 1) {
        const lower = turns[two] ?? 0;
        const change = swapChange(before, beforeAt, upper, lower) + swapChange(after, afterAt, upper, lower);
        swaps[one * size + two] = change;
        swaps[two * size + one] = -change;
      }
    }
  };

  const siftRow = ({ rows, position }: RowOrder, column: number): number => {
    const row = rows[column];
    if (row === undefined || row.length < 2) return 0;
    for (let index = 0; index < row.length; index += 1) {
      const place = row[index] ?? 0;
      sortPositions(before, place, position, beforeAt);
      sortPositions(after, place, position, afterAt);
      turnOf[place] = index;
    }
    turns.set(row);
    compareAll(row.length);
    let saved = 0;
    for (let turn = 0; turn < row.length; turn += 1) saved += siftPlace(turn, row, position);
    return saved;
  };

  const siftPlace = (turn: number, row: Int32Array, position: Int32Array): number => {
    const place = turns[turn] ?? 0;
    const here = position[place] ?? 0;
    const own = band[place] ?? 0;
    const start = turn * row.length;
    let best = here;
    let bestChange = 0;
    let sum = 0;
    for (let index = here - 1; index >= 0; index -= 1) {
      const other = row[index] ?? 0;
      if (band[other] !== own) break;
      sum -= swaps[start + (turnOf[other] ?? 0)] ?? 0;
      if (sum < bestChange) {
        best = index;
        bestChange = sum;
      }
    }
    sum = 0;
    for (let index = here + 1; index < row.length; index += 1) {
      const other = row[index] ?? 0;
      if (band[other] !== own) break;
      sum += swaps[start + (turnOf[other] ?? 0)] ?? 0;
      if (sum < bestChange) {
        best = index;
        bestChange = sum;
      }
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
    until: (order, columns, changed) => {
      const waiting = new Set(columns);
      for (const column of waiting) {
        waiting.delete(column);
        if (siftRow(order, column) === 0) continue;
        changed.add(column);
        for (const next of [column - 1, column + 1, column])
          if (next >= 0 && next < order.rows.length) waiting.add(next);
      }
    },
  };
}

/** Crossings after two places next to each other swap, less those before; sorted positions of their neighbours on one side. */
function swapChange({ start }: Neighbours, positions: Int32Array, upper: number, lower: number): number {
  const upperEnd = start[upper + 1] ?? 0;
  const lowerStart = start[lower] ?? 0;
  const lowerEnd = start[lower + 1] ?? 0;
  let change = 0;
  for (let one = start[upper] ?? 0; one < upperEnd; one += 1) {
    const a = positions[one] ?? 0;
    for (let other = lowerStart; other < lowerEnd; other += 1) {
      const b = positions[other] ?? 0;
      if (a > b) change -= 1;
      else if (a < b) change += 1;
    }
  }
  return change;
}
