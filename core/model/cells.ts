import type { Box } from "./records/fields.ts";

/** More rows than any board has. */
const ROWS = 2 ** 20;

/** How many cells of a square grid a box meets; `cell` is the side of a cell, px. */
export const countCells = ({ x, y, w, h }: Box, cell: number): number =>
  (Math.floor((x + w) / cell) - Math.floor(x / cell) + 1) * (Math.floor((y + h) / cell) - Math.floor(y / cell) + 1);

/** Visits the cells of a square grid that a box meets, each by a number of its own. */
export function forEachCell({ x, y, w, h }: Box, cell: number, visit: (key: number) => void): void {
  const right = Math.floor((x + w) / cell);
  const top = Math.floor(y / cell);
  const bottom = Math.floor((y + h) / cell);
  for (let column = Math.floor(x / cell); column <= right; column += 1)
    for (let row = top; row <= bottom; row += 1) visit(column * ROWS + row);
}

/** A box over more cells than this is kept apart, so that one huge box does not fill a grid. */
export const MOST_CELLS = 64;
