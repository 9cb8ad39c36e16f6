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

/** A line that stands where a store says. */
export interface MovableLine extends Line {
  pos: number;
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

/** An empty index of lines. What a line says of its place must not change while it is in the index, but by `moveLine`. */
export function createLines<T extends Line>(): LineStore<T> {
  const cells = new Map<number, T[]>();
  return {
    add: (line) => {
      const row = rowOf(line.pos);
      for (let at = Math.floor(line.low / ALONG); at <= Math.floor(line.high / ALONG); at += 1) {
        const cell = cells.get(row + at);
        if (cell === undefined) cells.set(row + at, [line]);
        else cell.push(line);
      }
    },
    remove: (line) => {
      const row = rowOf(line.pos);
      for (let at = Math.floor(line.low / ALONG); at <= Math.floor(line.high / ALONG); at += 1) {
        const cell = cells.get(row + at);
        const place = cell?.indexOf(line) ?? -1;
        if (place >= 0) cell?.splice(place, 1);
      }
    },
    visit: ({ least, most, low, high }, see) => {
      if (cells.size === 0) return;
      const first = Math.floor(low / ALONG);
      const last = Math.floor(high / ALONG);
      const end = rowOf(most);
      for (let row = rowOf(least); row <= end; row += CELLS)
        for (let at = first; at <= last; at += 1) {
          const cell = cells.get(row + at);
          if (cell === undefined) continue;
          for (const line of cell) {
            if (line.pos < least || line.pos > most || line.high < low || line.low > high) continue;
            // A long line lies in several cells; it is seen in the first one that was asked for.
            if ((at === first || Math.floor(line.low / ALONG) === at) && see(line) === false) return;
          }
        }
    },
  };
}

/** Puts a line of an index somewhere else. */
export function moveLine<T extends MovableLine>(line: T, pos: number, index: LineStore<T>): void {
  const staysInCell = rowOf(line.pos) === rowOf(pos);
  if (!staysInCell) index.remove(line);
  line.pos = pos;
  if (!staysInCell) index.add(line);
}

const rowOf = (pos: number): number => Math.floor(pos / ACROSS) * CELLS;
