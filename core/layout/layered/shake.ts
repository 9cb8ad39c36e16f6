import type { CountAfter } from "./count-crossings.ts";
import { copyColumns, copyOrder, number, type RowOrder } from "./row-order.ts";
import type { Sifter } from "./sift.ts";
import { sortByKey } from "./sort-by-key.ts";

/** What a shake needs: the band of each place, what moves single places, and what counts crossings. */
export interface ShakeQuest {
  readonly band: Int32Array;
  readonly sifter: Sifter;
  readonly countAfter: CountAfter;
}

/** Layers that are mixed up at once, and how far a place can go, as a part of its layer. */
const SHAKEN = 3;
const REACH = 0.6;

/**
 * Mixes up a few neighbouring layers of an order at a time, moves single places until none helps, and keeps what does not cross more.
 * Changes the order; each call gives the change of its crossings, 0 or less.
 */
export function createShaker(
  { band, sifter, countAfter }: ShakeQuest,
  best: RowOrder,
): (random: () => number) => number {
  const trial = copyOrder(best);
  const crossings = best.rows.map((_, column) => countAfter(best, column));
  const key = new Float64Array(band.length);
  const changed = new Set<number>();
  const gaps = new Set<number>();
  return (random) => {
    const first = Math.floor(random() * best.rows.length);
    const end = Math.min(best.rows.length, first + 1 + Math.floor(random() * SHAKEN));
    const reach = random() * REACH;
    changed.clear();
    for (let column = first; column < end; column += 1) {
      const row = trial.rows[column] ?? new Int32Array();
      row.forEach((place, index) => {
        key[place] = index + random() * row.length * reach;
      });
      sortByKey(row, row.length, { band, key });
      number(row, trial.position);
      changed.add(column);
    }
    sifter.until(trial, [...changed], changed);
    gaps.clear();
    for (const column of changed) {
      if (column > 0) gaps.add(column - 1);
      gaps.add(column);
    }
    let change = 0;
    for (const gap of gaps) change += countAfter(trial, gap) - (crossings[gap] ?? 0);
    if (change > 0) {
      copyColumns(best, trial, changed);
      return 0;
    }
    copyColumns(trial, best, changed);
    for (const gap of gaps) crossings[gap] = countAfter(best, gap);
    return change;
  };
}
