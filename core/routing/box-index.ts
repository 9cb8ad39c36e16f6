import { countCells, forEachCell, MOST_CELLS } from "../model/cells.ts";
import { meets } from "../model/meets.ts";
import type { Box } from "../model/records/fields.ts";

/** Boxes that can be asked for by area, px. */
export interface BoxIndex {
  readonly all: () => readonly Box[];
  /** The boxes that meet an area, borders included; each once, in no special order. */
  readonly near: (area: Box) => readonly Box[];
}

const CELL = 256;

/** Puts boxes into a grid. */
export function indexBoxes(all: readonly Box[]): BoxIndex {
  const cells = new Map<number, number[]>();
  const huge: number[] = [];
  all.forEach((box, at) => {
    if (countCells(box, CELL) > MOST_CELLS) huge.push(at);
    else
      forEachCell(box, CELL, (key) => {
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
      if (countCells(area, CELL) > all.length) return all.filter((box) => meets(box, area));
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
      forEachCell(area, CELL, (key) => {
        const cell = cells.get(key);
        if (cell !== undefined) look(cell);
      });
      return found;
    },
  };
}

/** A box with `by` px more on every side. */
export const widen = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
});
