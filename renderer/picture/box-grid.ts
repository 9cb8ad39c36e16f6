import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";

/** Ids filed by the boxes they fill, board px, so that those in an area are found without looking at all of them. */
export interface BoxGrid {
  /** Files an id under a box; the box it had before is forgotten. */
  put(id: RecordId, box: Box): void;
  remove(id: RecordId): void;
  /** The ids whose boxes meet an area, borders included; each once, in no special order. */
  near(area: Box): readonly RecordId[];
}

const CELL = 512;
/** A box over more cells than this is kept apart, so that one huge box does not fill the grid. */
const MOST_CELLS = 64;
/** More rows than any board has. */
const ROWS = 2 ** 20;

/** A grid with nothing in it. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Set<RecordId>>();
  const huge = new Set<RecordId>();
  const boxes = new Map<RecordId, Box>();
  const remove = (id: RecordId): void => {
    const box = boxes.get(id);
    if (box === undefined) return;
    boxes.delete(id);
    if (huge.delete(id)) return;
    forEachCell(box, (key) => {
      const cell = cells.get(key);
      cell?.delete(id);
      if (cell?.size === 0) cells.delete(key);
    });
  };
  return {
    put: (id, box) => {
      remove(id);
      boxes.set(id, box);
      if (countCells(box) > MOST_CELLS) {
        huge.add(id);
        return;
      }
      forEachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, new Set([id]));
        else cell.add(id);
      });
    },
    remove,
    near: (area) => {
      if (countCells(area) > boxes.size) return [...boxes].filter(([, box]) => meets(box, area)).map(([id]) => id);
      const found = new Set<RecordId>();
      const look = (ids: Iterable<RecordId>): void => {
        for (const id of ids) {
          const box = boxes.get(id);
          if (box !== undefined && meets(box, area)) found.add(id);
        }
      };
      look(huge);
      forEachCell(area, (key) => look(cells.get(key) ?? []));
      return [...found];
    },
  };
}

/** Whether two boxes have a point in common, borders included. */
export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;

const cellOf = (value: number): number => Math.floor(value / CELL);

const countCells = ({ x, y, w, h }: Box): number => (cellOf(x + w) - cellOf(x) + 1) * (cellOf(y + h) - cellOf(y) + 1);

function forEachCell({ x, y, w, h }: Box, visit: (key: number) => void): void {
  const [right, bottom] = [cellOf(x + w), cellOf(y + h)];
  for (let column = cellOf(x); column <= right; column += 1)
    for (let row = cellOf(y); row <= bottom; row += 1) visit(column * ROWS + row);
}
