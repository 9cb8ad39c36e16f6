import type { Box, Point } from "../../../core/model/records/fields.ts";
import { barsBelow, type Frame, WIDE_ENOUGH } from "./viewport-for.ts";

/** Whether a box of the board lies under a part of the canvas, in px of it, that something else covers. */
export function isCovered(box: Box, { x, y, zoom }: Frame, cover: Box | null): boolean {
  if (cover === null) return false;
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return (
    left < cover.x + cover.w && left + box.w * zoom > cover.x && top < cover.y + cover.h && top + box.h * zoom > cover.y
  );
}

/** The middle, in px of the canvas, of the room to the left of a cover, or below it and above the bars where that is too narrow. */
export function freeMiddle({ width, height }: Pick<Frame, "width" | "height">, cover: Box | null): Point {
  if (cover === null) return { x: width / 2, y: height / 2 };
  if (cover.x >= width * WIDE_ENOUGH) return { x: cover.x / 2, y: height / 2 };
  return { x: width / 2, y: (cover.y + cover.h + height - barsBelow(width)) / 2 };
}
