import type { Box, Point } from "../../core/model/records/fields.ts";
import { growBox } from "../../core/scene/bounds.ts";
import { areaOf } from "./view-state.ts";
import type { Frame } from "./viewport-for.ts";

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

/** A box widened to whole canvas pixels, so that straight lines are as crisp on the bitmap as on the page. */
function onPixels({ x, y, w, h }: Box, scale: number): Box {
  const [left, top] = [Math.floor(x * scale) / scale, Math.floor(y * scale) / scale];
  const [right, bottom] = [Math.ceil((x + w) * scale) / scale, Math.ceil((y + h) * scale) / scale];
  return { x: left, y: top, w: right - left, h: bottom - top };
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

function intersection(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [w, h] = [Math.min(a.x + a.w, b.x + b.w) - x, Math.min(a.y + a.h, b.y + b.h) - y];
  return w <= 0 || h <= 0 ? null : { x, y, w, h };
}
