import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";

/** Where a small window about a record opens: beside it when it is drawn, else in the middle of the canvas; window px. */
export function popoverPlace(id: RecordId | null): Point {
  const piece = id === null ? null : document.querySelector(`.canvas [data-id="${CSS.escape(id)}"]`);
  const box = piece?.getBoundingClientRect();
  const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
  if (box !== undefined && canvas !== undefined && isInside(box, canvas)) return { x: box.right, y: box.top - 8 };
  if (canvas === undefined) return { x: 0, y: 0 };
  return { x: canvas.left + canvas.width / 2 - HALF_WIDTH, y: canvas.top + canvas.height / 4 };
}

/** Half the width of a popover, px. */
const HALF_WIDTH = 150;

const isInside = (box: DOMRect, { left, right, top, bottom }: DOMRect): boolean =>
  box.right > left && box.left < right && box.top > top && box.top < bottom;
