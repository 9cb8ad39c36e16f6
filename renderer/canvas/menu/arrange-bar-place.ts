import type { Box, Point } from "../../../core/model/records/fields.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 14;
const EDGE = 8;

/** Where a bar stands beside a selection, px of the canvas: above it, else below, else at the top; null when the selection is out of view. */
export function arrangeBarPlace(selection: Box, canvas: Size, bar: Size): Point | null {
  const isSeen =
    selection.x < canvas.width &&
    selection.x + selection.w > 0 &&
    selection.y < canvas.height &&
    selection.y + selection.h > 0;
  if (!isSeen) return null;
  const middle = selection.x + selection.w / 2 - bar.width / 2;
  const x = Math.round(Math.max(EDGE, Math.min(middle, canvas.width - bar.width - EDGE)));
  const above = selection.y - GAP - bar.height;
  const below = selection.y + selection.h + GAP;
  if (above >= EDGE) return { x, y: Math.round(above) };
  if (below + bar.height <= canvas.height - EDGE) return { x, y: Math.round(below) };
  return { x, y: EDGE };
}
