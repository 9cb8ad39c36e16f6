import type { Box, Point } from "../../../core/model/records/fields.ts";
import { growBox } from "../../../core/scene/bounds.ts";
import { areaOf } from "../view/view-state.ts";
import type { Frame } from "../view/viewport-for.ts";

/** The part of the board that is on a bitmap, and how large. */
export interface Region {
  /** Board px. */
  readonly box: Box;
  /** CSS px for one board px. */
  readonly zoom: number;
  /** Canvas px for one CSS px. */
  readonly density: number;
  /** Screen px for one CSS px when it was painted. */
  readonly screen: number;
}

/** Room around the view that is painted too, as a share of its size. */
const OVERSCAN = 0.25;
/** A larger bitmap is painted coarser. */
const MOST_PIXELS = 24e6;
/** A bitmap may be shown this much larger or smaller than it was painted. */
const MOST_STRETCH = 2;
/** Rings, halos and badges reach this far beyond a piece, board px. */
export const LOOK_REACH = 40;
const SLACK = 0.5;

/** The region to paint for a view of a board with these bounds, or null when nothing of it is in sight. */
export function regionFor(frame: Frame, bounds: Box | null, screen: number): Region | null {
  if (bounds === null || frame.width === 0 || frame.height === 0) return null;
  const view = areaOf(frame);
  const [sideways, up] = [view.w * OVERSCAN, view.h * OVERSCAN];
  const wide = { x: view.x - sideways, y: view.y - up, w: view.w + sideways * 2, h: view.h + up * 2 };
  const box = intersection(wide, growBox(bounds, LOOK_REACH));
  if (box === null) return null;
  const pixels = box.w * box.h * (frame.zoom * screen) ** 2;
  const density = screen * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
  return { box: onPixels(box, frame.zoom * density), zoom: frame.zoom, density, screen };
}

/**
 * A box widened to whole canvas pixels, so that straight lines are as crisp on the bitmap as on the page; boxes of one size stay of one
 * size wherever they are.
 */
function onPixels({ x, y, w, h }: Box, scale: number): Box {
  const whole = (length: number): number => (Math.ceil(length * scale - SLACK) + 1) / scale;
  return { x: Math.floor(x * scale) / scale, y: Math.floor(y * scale) / scale, w: whole(w), h: whole(h) };
}

/** Where the corner of a painted region stands in a view, CSS px: on whole screen pixels as long as it is not stretched. */
export function cornerOf({ box, zoom, screen }: Region, frame: Frame): Point {
  const [x, y] = [box.x * frame.zoom + frame.x, box.y * frame.zoom + frame.y];
  return frame.zoom === zoom ? { x: Math.round(x * screen) / screen, y: Math.round(y * screen) / screen } : { x, y };
}

/** Whether a painted region can be shown for a view: nothing in sight is missing and it is not stretched too much. */
export function reaches(region: Region, frame: Frame, bounds: Box | null, screen: number): boolean {
  const stretch = frame.zoom / region.zoom;
  if (region.screen !== screen || stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) return false;
  return holdsAll(region, areaOf(frame), bounds);
}

/** Whether all of an area in which a board with these bounds has something is in a region. */
export function holdsAll({ box }: Region, area: Box, bounds: Box | null): boolean {
  const inner = bounds === null ? null : intersection(area, growBox(bounds, LOOK_REACH));
  return inner === null || isAround(box, inner);
}

/** Whether one box lies within another. */
export const isAround = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - SLACK &&
  inner.y >= outer.y - SLACK &&
  inner.x + inner.w <= outer.x + outer.w + SLACK &&
  inner.y + inner.h <= outer.y + outer.h + SLACK;

/** How a bitmap is moved along to show the next part of a board at the same zoom. */
export interface Shift {
  /** Canvas px, whole ones. */
  readonly dx: number;
  readonly dy: number;
  /** What is then still to be painted, board px. */
  readonly bare: readonly Box[];
}

/** Where more than this share of the next part is new it is painted whole. */
const MOST_BARE = 0.6;

/** The move from one part of a board to the next, or null when they have too little in common, another zoom or another size. */
export function shiftTo(from: Region, to: Region): Shift | null {
  const scale = to.zoom * to.density;
  const isAlike = from.zoom === to.zoom && from.density === to.density && from.screen === to.screen;
  const [w, h] = [Math.round(to.box.w * scale), Math.round(to.box.h * scale)];
  if (!isAlike || w !== Math.round(from.box.w * scale) || h !== Math.round(from.box.h * scale)) return null;
  const [dx, dy] = [Math.round((from.box.x - to.box.x) * scale), Math.round((from.box.y - to.box.y) * scale)];
  const kept = (1 - Math.abs(dx) / w) * (1 - Math.abs(dy) / h);
  if (Math.abs(dx) >= w || Math.abs(dy) >= h || kept < 1 - MOST_BARE) return null;
  const { box } = to;
  const [bareW, bareH] = [Math.abs(dx) / scale, Math.abs(dy) / scale];
  const bare: Box[] = [];
  if (dx !== 0) bare.push({ ...box, x: dx > 0 ? box.x : box.x + box.w - bareW, w: bareW });
  if (dy !== 0) bare.push({ ...box, y: dy > 0 ? box.y : box.y + box.h - bareH, h: bareH });
  return { dx, dy, bare };
}

/** What is left of a box without another that lies within it: strips above, below, left and right of it. */
export function stripsAround(outer: Box, inner: Box): readonly Box[] {
  const [right, bottom] = [inner.x + inner.w, inner.y + inner.h];
  return [
    { ...outer, h: inner.y - outer.y },
    { ...outer, y: bottom, h: outer.y + outer.h - bottom },
    { x: outer.x, y: inner.y, w: inner.x - outer.x, h: inner.h },
    { x: right, y: inner.y, w: outer.x + outer.w - right, h: inner.h },
  ].filter(({ w, h }) => w > SLACK && h > SLACK);
}

/** What two boxes have in common, or null. */
export function intersection(a: Box | null, b: Box): Box | null {
  if (a === null) return null;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [w, h] = [Math.min(a.x + a.w, b.x + b.w) - x, Math.min(a.y + a.h, b.y + b.h) - y];
  return w <= 0 || h <= 0 ? null : { x, y, w, h };
}
