/** A straight line across an axis: where it is on the axis, and what it spans along the other one; px. */
export interface Line {
  readonly pos: number;
  readonly low: number;
  readonly high: number;
}

/** Lines that can be asked for by place. */
export interface LineIndex<T> {
  /** Visits each line that stands from `least` to `most` and reaches into the span from `low` to `high`, borders included, until `see` gives false. */
  readonly visit: (area: LineArea, see: (line: T) => unknown) => void;
}

/** What is asked for, px. */
export interface LineArea {
  readonly least: number;
  readonly most: number;
  readonly low: number;
  readonly high: number;
}

/** A line index that can change. */
export interface LineStore<T> extends LineIndex<T> {
  readonly add: (line: T) => void;
  readonly remove: (line: T) => void;
}

const ACROSS = 32;
const ALONG = 256;
/** More cells along a line than any board has. */
const CELLS = 2 ** 20;

interface Entry<T> extends Line {
  readonly item: T;
}

/** An empty index of lines; `lineOf` tells where one is and must not change while it is in the index. */
export function createLines<T>(lineOf: (item: T) => Line): LineStore<T> {
  const cells = new Map<number, Entry<T>[]>();
  return {
    add: (item) => {
      const { pos, low, high } = lineOf(item);
      const entry = { pos, low, high, item };
      for (const key of keysOf(entry)) {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [entry]);
        else cell.push(entry);
      }
    },
    remove: (item) => {
      for (const key of keysOf(lineOf(item))) {
        const cell = cells.get(key);
        const at = cell?.findIndex((entry) => entry.item === item) ?? -1;
        if (at >= 0) cell?.splice(at, 1);
      }
    },
    visit: ({ least, most, low, high }, see) => {
      const [first, last] = [Math.floor(low / ALONG), Math.floor(high / ALONG)];
      for (let row = Math.floor(least / ACROSS); row <= Math.floor(most / ACROSS); row += 1)
        for (let at = first; at <= last; at += 1) {
          const cell = cells.get(row * CELLS + at);
          if (cell === undefined) continue;
          for (const line of cell) {
            if (line.pos < least || line.pos > most || line.high < low || line.low > high) continue;
            // A long line lies in several cells; it is seen in the first one that was asked for.
            if ((at === first || Math.floor(line.low / ALONG) === at) && see(line.item) === false) return;
          }
        }
    },
  };
}

function keysOf({ pos, low, high }: Line): readonly number[] {
  const row = Math.floor(pos / ACROSS) * CELLS;
  const keys: number[] = [];
  for (let cell = Math.floor(low / ALONG); cell <= Math.floor(high / ALONG); cell += 1) keys.push(row + cell);
  return keys;
}
