import { countCells, forEachCell, MOST_CELLS } from "../../core/model/cells.ts";
import { meets } from "../../core/model/meets.ts";
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
    forEachCell(box, CELL, (key) => {
      const cell = cells.get(key);
      cell?.delete(id);
      if (cell?.size === 0) cells.delete(key);
    });
  };
  return {
    put: (id, box) => {
      remove(id);
      boxes.set(id, box);
      if (countCells(box, CELL) > MOST_CELLS) {
        huge.add(id);
        return;
      }
      forEachCell(box, CELL, (key) => {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, new Set([id]));
        else cell.add(id);
      });
    },
    remove,
    near: (area) => {
      if (countCells(area, CELL) > boxes.size)
        return [...boxes].filter(([, box]) => meets(box, area)).map(([id]) => id);
      const found = new Set<RecordId>();
      const look = (ids: Iterable<RecordId>): void => {
        for (const id of ids) {
          const box = boxes.get(id);
          if (box !== undefined && meets(box, area)) found.add(id);
        }
      };
      look(huge);
      forEachCell(area, CELL, (key) => look(cells.get(key) ?? []));
      return [...found];
    },
  };
}
