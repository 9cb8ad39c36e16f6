import type { Box } from "../../../core/model/records/fields.ts";

export type Axis = "x" | "y";

/** A box seen along one axis, board px. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (box: Box, axis: Axis): Span =>
  axis === "x" ? { start: box.x, end: box.x + box.w } : { start: box.y, end: box.y + box.h };

export const lengthOf = ({ start, end }: Span): number => end - start;

/** Start, middle and end: what boxes line up by. */
export const linesOf = ({ start, end }: Span): readonly number[] => [start, (start + end) / 2, end];

export const otherAxis = (axis: Axis): Axis => (axis === "x" ? "y" : "x");

/** Whether two boxes meet when they are pushed along an axis. */
export const inOneRow = (a: Box, b: Box, axis: Axis): boolean => {
  const [one, two] = [spanOf(a, otherAxis(axis)), spanOf(b, otherAxis(axis))];
  return one.start < two.end && two.start < one.end;
};
