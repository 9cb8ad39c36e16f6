import type { Box, Point } from "../../../core/model/records/fields.ts";

/** Which handle of a box is dragged: the side it moves along each axis, 0 for none. */
export interface Grip {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** All handles, corners last so that they lie above the sides. */
export const GRIPS: readonly Grip[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

const LEAST = 8;

/** A box whose handle has been dragged by a distance, board px; `centred` moves the other side alike. */
export function draggedBox(from: Box, grip: Grip, by: Point, centred: boolean): Box {
  const x = stretch(from.x, from.w, grip.x, centred ? by.x * 2 : by.x, centred);
  const y = stretch(from.y, from.h, grip.y, centred ? by.y * 2 : by.y, centred);
  return { x: x.start, y: y.start, w: x.extent, h: y.extent };
}

function stretch(start: number, extent: number, side: Grip["x"], by: number, centred: boolean) {
  const next = Math.max(LEAST, extent + side * by);
  if (side === 0) return { start, extent };
  if (centred) return { start: start + (extent - next) / 2, extent: next };
  return { start: side === 1 ? start : start + extent - next, extent: next };
}

/** A dragged box in the shape it had: the axis that changed more decides; what was not dragged stays, or the middle of a side. */
export function keepShape(from: Box, to: Box, grip: Grip, centred: boolean): Box {
  const [across, down] = [to.w / from.w, to.h / from.h];
  const by =
    grip.x === 0 ? down : grip.y === 0 || Math.abs(Math.log(across)) >= Math.abs(Math.log(down)) ? across : down;
  const [w, h] = [from.w * by, from.h * by];
  const anchor = (start: number, old: number, next: number, side: Grip["x"]): number => {
    if (centred || side === 0) return start + (old - next) / 2;
    return side === 1 ? start : start + old - next;
  };
  return { x: anchor(from.x, from.w, w, grip.x), y: anchor(from.y, from.h, h, grip.y), w, h };
}
