import type { Box, Point } from "../model/records/fields.ts";
import { type Axis, crossOf, EPSILON, highOf, lowOf } from "./axis.ts";
import type { BoxIndex } from "./box-index.ts";
import { CORNER } from "./corner.ts";
import { pinsOn, type Stretch, turnAt } from "./stretch.ts";

/** How far a stretch may move without touching a box or changing the form of its course, px along its axis. */
export interface Freedom {
  /** Where it would stand alone. */
  readonly wish: number;
  /** Limits that always hold. */
  readonly least: number;
  readonly most: number;
  /** The next boxes on both sides; lines keep away from them as far as there is room. */
  readonly wallBefore: number;
  readonly wallAfter: number;
}

/** Farther than this a stretch is never moved aside, px. */
const REACH = 120;
/** Boxes this near beyond the ends of a stretch count as walls too, px. */
const BESIDE = 5;

/** How far a stretch may move. */
export function freedomOf(stretch: Stretch, index: BoxIndex): Freedom {
  const { course, pos } = stretch;
  if (course.fixed || pinsOn(stretch, stretch.axis).length > 0)
    return { wish: pos, least: pos, most: pos, wallBefore: -Infinity, wallAfter: Infinity };
  const form = formOf(stretch);
  const least = Math.max(form.least, pos - form.reach);
  const most = Math.min(form.most, pos + form.reach);
  const walls = wallsOf(stretch, index, { least, most });
  const wish = form.isBetween ? (Math.max(least, walls.wallBefore) + Math.min(most, walls.wallAfter)) / 2 : pos;
  return {
    ...walls,
    wish,
    least: Math.max(least, wish - REACH),
    most: Math.min(most, wish + REACH),
  };
}

interface Form {
  readonly least: number;
  readonly most: number;
  readonly reach: number;
  readonly isBetween: boolean;
}

/** The limits that the ends of the stretch set: the sides of boxes, and the corners next to it. */
function formOf(stretch: Stretch): Form {
  const { course, at, axis, pos } = stretch;
  const before = turnAt(stretch, "start");
  const behind = turnAt(stretch, "end");
  let least = -Infinity;
  let most = Infinity;
  const isFirst = at === 0;
  const isLast = at === course.points.length - 2;
  const stayOn = (box: Box): void => {
    const corner = Math.min(CORNER, (highOf(box, axis) - lowOf(box, axis)) / 2);
    least = Math.max(least, lowOf(box, axis) + corner);
    most = Math.min(most, highOf(box, axis) - corner);
  };
  if (isFirst) stayOn(course.from);
  if (isLast) stayOn(course.to);
  const stayInside = (turn: -1 | 0 | 1, point: Point | undefined, beside: number): void => {
    if (point === undefined || turn === 0) return;
    const pins = pinsOn({ course, at: beside }, axis);
    if (turn === -1) least = Math.max(least, point[axis], ...pins);
    else most = Math.min(most, point[axis], ...pins);
  };
  stayInside(before, course.points[at - 1], at - 1);
  stayInside(behind, course.points[at + 2], at + 1);
  const isBetween = !isFirst && !isLast && before === -behind && before !== 0;
  return { least: Math.min(least, pos), most: Math.max(most, pos), reach: isBetween ? Infinity : REACH, isBetween };
}

function wallsOf(
  { course, at, axis, pos, low, high }: Stretch,
  index: BoxIndex,
  { least, most }: { readonly least: number; readonly most: number },
): { readonly wallBefore: number; readonly wallAfter: number } {
  const source = at === 0 ? course.from : null;
  const target = at === course.points.length - 2 ? course.to : null;
  let wallBefore = -Infinity;
  let wallAfter = Infinity;
  for (const box of index.near(areaOf(axis, [least - BESIDE, most + BESIDE], [low - BESIDE, high + BESIDE]))) {
    if (box === source || box === target) continue;
    if (highOf(box, axis) <= pos + EPSILON) wallBefore = Math.max(wallBefore, highOf(box, axis));
    else if (lowOf(box, axis) >= pos - EPSILON) wallAfter = Math.min(wallAfter, lowOf(box, axis));
  }
  return { wallBefore, wallAfter };
}

function areaOf(axis: Axis, along: readonly [number, number], across: readonly [number, number]): Box {
  const [x, y] = crossOf(axis) === "y" ? [along, across] : [across, along];
  return { x: x[0], y: y[0], w: x[1] - x[0], h: y[1] - y[0] };
}
