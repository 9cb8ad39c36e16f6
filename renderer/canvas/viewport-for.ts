import type { Box } from "../../core/model/records/fields.ts";

/** Size of the canvas in px and what it shows: offset in px and zoom. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;

const PADDING = 40;
const LARGEST_FIT = 1.1;

/** Offset and zoom that show a box whole and in the middle, not larger than it should be; an empty board starts at 100 %. */
export function viewportFor(
  bounds: Box | null,
  { width, height }: Pick<Frame, "width" | "height">,
): { readonly x: number; readonly y: number; readonly zoom: number } {
  if (bounds === null) return { x: width / 2, y: height / 2, zoom: 1 };
  const fits = Math.min((width - PADDING * 2) / bounds.w, (height - PADDING * 2) / bounds.h);
  const zoom = Math.min(Math.max(fits, MIN_ZOOM), LARGEST_FIT);
  return {
    x: width / 2 - (bounds.x + bounds.w / 2) * zoom,
    y: height / 2 - (bounds.y + bounds.h / 2) * zoom,
    zoom,
  };
}
