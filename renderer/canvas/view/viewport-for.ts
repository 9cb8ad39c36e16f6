import type { Box, Point } from "../../../core/model/records/fields.ts";

/** Size of the canvas in px and what it shows: offset in px and zoom. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 4;

/** Room around a board that is shown whole. */
const ROOM = { side: 24, top: 24 };
/** Height of the bar along the lower edge; up to this width the tools stand above it. */
const BARS = { oneRow: 56, twoRows: 104, twoRowsUpTo: 640 };
const REVEAL_MARGIN = 32;
const LARGEST_FIT = 1.1;
/** Share of the canvas from which the room beside a cover is used. */
export const WIDE_ENOUGH = 0.45;

/** Height in px at the bottom of a canvas of that width that the bars over it take. */
export const barsBelow = (width: number): number => (width <= BARS.twoRowsUpTo ? BARS.twoRows : BARS.oneRow);

/** Offset and zoom that show a box whole and in the middle, not larger than it should be; an empty board starts at 100 %. */
export function viewportFor(
  bounds: Box | null,
  { width, height }: Pick<Frame, "width" | "height">,
): { readonly x: number; readonly y: number; readonly zoom: number } {
  if (bounds === null) return { x: width / 2, y: height / 2, zoom: 1 };
  const free = { w: width - ROOM.side * 2, h: height - ROOM.top - barsBelow(width) };
  const fits = Math.min(free.w / bounds.w, free.h / bounds.h);
  const zoom = Math.min(Math.max(fits, MIN_ZOOM), LARGEST_FIT);
  return {
    x: width / 2 - (bounds.x + bounds.w / 2) * zoom,
    y: ROOM.top + free.h / 2 - (bounds.y + bounds.h / 2) * zoom,
    zoom,
  };
}

/** The same in the room to the left of a part of the canvas, in px of it, that is covered; where that is too narrow, in all of it. */
export function viewportBeside(bounds: Box, frame: Pick<Frame, "width" | "height">, cover: Box | null) {
  const isWide = cover !== null && cover.x >= frame.width * WIDE_ENOUGH;
  return viewportFor(bounds, isWide ? { width: Math.min(cover.x, frame.width), height: frame.height } : frame);
}

/** Least shift of the view, in px, after which a box is whole in it and above its bars; a box larger than the view shows its start. */
export function revealShift(box: Box, { width, height, x, y, zoom }: Frame): Point {
  return {
    x: shiftInto(box.x * zoom + x, box.w * zoom, width),
    y: shiftInto(box.y * zoom + y, box.h * zoom, height - barsBelow(width) + REVEAL_MARGIN),
  };
}

function shiftInto(start: number, size: number, room: number): number {
  const isLarge = size + REVEAL_MARGIN * 2 > room;
  if (isLarge || start < REVEAL_MARGIN) return REVEAL_MARGIN - start;
  return Math.min(room - REVEAL_MARGIN - size - start, 0);
}
