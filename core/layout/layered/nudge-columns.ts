/** What a plan of columns costs in all; a search may stop early and give any value of `least` or more. */
export type CostOfColumns = (columns: Int32Array, least: number) => number;

const PASSES = 3;

/** Columns after single boxes moved to the column near theirs while that costs less. */
export function nudgeColumns(columns: Int32Array, costOf: CostOfColumns): Int32Array {
  let best = columns;
  let least = costOf(best, Infinity);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let hasMoved = false;
    for (let box = 0; box < columns.length; box += 1)
      for (const step of [-1, 1, -2, 2]) {
        const trial = withoutGaps(best.with(box, (best[box] ?? 0) + step));
        const cost = costOf(trial, least);
        if (cost >= least) continue;
        [best, least, hasMoved] = [trial, cost, true];
      }
    if (!hasMoved) break;
  }
  return best;
}

/** Columns from 0; those that hold nothing are left out. */
export function withoutGaps(columns: Int32Array): Int32Array {
  const used = [...new Set(columns)].sort((a, b) => a - b);
  return Int32Array.from(columns, (column) => used.indexOf(column));
}
