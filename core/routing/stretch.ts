import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { type Axis, axisOf, crossOf, EPSILON } from "./axis.ts";

/** A course on the way to its final place: the corner points move. A fixed one stays as it is. */
export interface Course {
  readonly id: RecordId;
  readonly from: Box;
  readonly to: Box;
  readonly fixed: boolean;
  /** Points that the course must not leave. */
  readonly pins?: readonly Point[];
  points: readonly { x: number; y: number }[];
}

/** A straight stretch of a course, from corner point `at` to the next; it can move along `axis`, across its own direction. */
export interface Stretch {
  readonly course: Course;
  readonly at: number;
  readonly axis: Axis;
  /** Where it is along `axis`, px. */
  readonly pos: number;
  /** What it spans along the other axis, px. */
  readonly low: number;
  readonly high: number;
}

/** The stretches of a course, those that can move along one axis only if it is given. */
export function stretchesOf(course: Course, axis?: Axis): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < course.points.length - 1; at += 1) {
    const stretch = stretchAt(course, at);
    if (stretch !== null && (axis === undefined || stretch.axis === axis)) found.push(stretch);
  }
  return found;
}

/** The stretch from a corner point to the next one; null when it has no length, lies askew or does not exist. */
export function stretchAt(course: Course, at: number): Stretch | null {
  const start = course.points[at];
  const end = course.points[at + 1];
  if (start === undefined || end === undefined) return null;
  const along = axisOf(start, end);
  if (along === null) return null;
  const axis = crossOf(along);
  return {
    course,
    at,
    axis,
    pos: start[axis],
    low: Math.min(start[along], end[along]),
    high: Math.max(start[along], end[along]),
  };
}

/** Moves a stretch; its neighbours get longer or shorter. */
export function moveStretch({ course, at, axis }: Stretch, pos: number): void {
  for (const point of course.points.slice(at, at + 2)) point[axis] = pos;
}

/** Which way a course goes on beyond one end of a stretch along its axis: -1, 1, or 0 at the border of a box. */
export function turnAt({ course, at, axis }: Stretch, end: "start" | "end"): -1 | 0 | 1 {
  const here = course.points[end === "start" ? at : at + 1];
  const next = course.points[end === "start" ? at - 1 : at + 2];
  if (here === undefined || next === undefined) return 0;
  const by = next[axis] - here[axis];
  return Math.abs(by) <= EPSILON ? 0 : by < 0 ? -1 : 1;
}

/** The places along its axis of pins on a stretch, px. */
export function pinsOn({ course, at }: Pick<Stretch, "course" | "at">, axis: Axis): readonly number[] {
  const start = course.points[at];
  const end = course.points[at + 1];
  if (course.pins === undefined || start === undefined || end === undefined) return [];
  const isOn = (pin: Point): boolean => isWithin(pin.x, start.x, end.x) && isWithin(pin.y, start.y, end.y);
  return course.pins.filter(isOn).map((pin) => pin[axis]);
}

const isWithin = (value: number, a: number, b: number): boolean =>
  value >= Math.min(a, b) - EPSILON && value <= Math.max(a, b) + EPSILON;

/** What something spans, px. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/** Whether two stretches run side by side for a while, `slack` px beyond their ends included. */
export const runAlong = (a: Span, b: Span, slack = 0): boolean =>
  Math.min(a.high, b.high) - Math.max(a.low, b.low) > -slack;
