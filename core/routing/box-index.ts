import type { Box } from "../model/records/fields.ts";

/** Boxes that can be asked for by area, px. */
export interface BoxIndex {
  readonly all: () => readonly Box[];
  /** The boxes that meet an area, borders included; each once, in no special order. */
  readonly near: (area: Box) => readonly Box[];
}

const CELL = 256;
/** A box over more cells than this is kept apart, so that one huge box does not fill the grid. */
const MOST_CELLS = 64;
/** More rows than any board has. */
const ROWS = 2 ** 20;

/** Puts boxes into a grid. */
export function indexBoxes(all: readonly Box[]): BoxIndex {
  const cells = new Map<number, number[]>();
  const huge: number[] = [];
  all.forEach((box, at) => {
    if (countCells(box) > MOST_CELLS) huge.push(at);
    else
      forEachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [at]);
        else cell.push(at);
      });
  });
  const seen = new Uint32Array(all.length);
  let asked = 0;
  return {
    all: () => all,
    near: (area) => {
      if (countCells(area) > all.length) return all.filter((box) => meets(box, area));
      const found: Box[] = [];
      asked += 1;
      const look = (places: readonly number[]): void => {
        for (const at of places) {
          const box = all[at];
          if (seen[at] === asked || box === undefined) continue;
          seen[at] = asked;
          if (meets(box, area)) found.push(box);
        }
      };
      look(huge);
      forEachCell(area, (key) => {
        const cell = cells.get(key);
        if (cell !== undefined) look(cell);
      });
      return found;
    },
  };
}

/** Whether two boxes have a point in common, borders included. */
export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;

/** A box with `by` px more on every side. */
export const widen = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
});

const cellOf = (value: number): number => Math.floor(value / CELL);

const countCells = ({ x, y, w, h }: Box): number => (cellOf(x + w) - cellOf(x) + 1) * (cellOf(y + h) - cellOf(y) + 1);

function forEachCell({ x, y, w, h }: Box, visit: (key: number) => void): void {
  const right = cellOf(x + w);
  const bottom = cellOf(y + h);
  for (let column = cellOf(x); column <= right; column += 1)
    for (let row = cellOf(y); row <= bottom; row += 1) visit(column * ROWS + row);
}
