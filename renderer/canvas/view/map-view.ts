import type { Box, Point } from "../../../core/model/records/fields.ts";

/** How the map shows the board: which part, and board px for one of its px. */
export interface MapView {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

const ROOM = 14;
/** A board with little on it is not shown larger than this, board px for one of the map. */
const LEAST_SCALE = 8;

/** Shows everything that is drawn in a map of that size, whatever part of it is in view, so that panning paints nothing anew. */
export function mapViewFor(bounds: Box, size: { readonly w: number; readonly h: number }): MapView {
  const scale = Math.max(bounds.w / (size.w - ROOM * 2), bounds.h / (size.h - ROOM * 2), LEAST_SCALE);
  return {
    left: bounds.x + bounds.w / 2 - (size.w / 2) * scale,
    top: bounds.y + bounds.h / 2 - (size.h / 2) * scale,
    scale,
  };
}

/** The point of the board under a point of the map. */
export const boardPointOf = ({ left, top, scale }: MapView, at: Point): Point => ({
  x: left + at.x * scale,
  y: top + at.y * scale,
});
