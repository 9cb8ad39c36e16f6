import type { Lines } from "./lines.ts";

/** The free parts of the lines of a grid. Crossings have numbers, row by row; runs along rows come before those along columns. */
export interface Runs {
  /** The run along the row and the run along the column through each crossing. */
  readonly across: Int32Array;
  readonly down: Int32Array;
  /** The first crossing of each run, and how many it has. */
  readonly firsts: Int32Array;
  readonly lengths: Int32Array;
  readonly countAcross: number;
  readonly count: number;
  /** Crossings from one row to the next. */
  readonly width: number;
  /** Room for a list of all runs, for who needs one for a moment. */
  readonly scratch: Int32Array;
}

/** Where one can go without a bend. */
export function runsOn({ xs, ys, row, column }: Lines): Runs {
  const width = xs.length;
  const height = ys.length;
  const size = width * height;
  const across = new Int32Array(size);
  const down = new Int32Array(size);
  const firsts = new Int32Array(size * 2);
  const lengths = new Int32Array(size * 2);
  let count = 0;
  const add = (runs: Int32Array, crossing: number, isNew: boolean): void => {
    if (isNew) {
      firsts[count] = crossing;
      count += 1;
    }
    runs[crossing] = count - 1;
    lengths[count - 1] = (lengths[count - 1] ?? 0) + 1;
  };
  for (let y = 0; y < height; y += 1) {
    const blocked = row(y);
    for (let x = 0; x < width; x += 1) add(across, y * width + x, x === 0 || blocked[x - 1] === 1);
  }
  const countAcross = count;
  for (let x = 0; x < width; x += 1) {
    const blocked = column(x);
    for (let y = 0; y < height; y += 1) add(down, y * width + x, y === 0 || blocked[y - 1] === 1);
  }
  return { across, down, firsts, lengths, countAcross, count, width, scratch: new Int32Array(count) };
}

/** Stands for a run from which there is no way. */
export const NO_WAY = 255;

/** How many bends a way from each run to one of them takes at least, whatever its length. */
export function bendsTo(goal: number, runs: Runs): Uint8Array {
  const { across, down, firsts, lengths, countAcross, count, width, scratch: queue } = runs;
  const bends = new Uint8Array(count).fill(NO_WAY);
  bends[goal] = 0;
  queue[0] = goal;
  let found = 1;
  for (let at = 0; at < found; at += 1) {
    const run = queue[at] ?? 0;
    const next = Math.min(NO_WAY - 1, (bends[run] ?? 0) + 1);
    const [others, step] = run < countAcross ? [down, 1] : [across, width];
    const first = firsts[run] ?? 0;
    const end = first + (lengths[run] ?? 0) * step;
    for (let crossing = first; crossing < end; crossing += step) {
      const other = others[crossing] ?? 0;
      if (bends[other] !== NO_WAY) continue;
      bends[other] = next;
      queue[found] = other;
      found += 1;
    }
  }
  return bends;
}
