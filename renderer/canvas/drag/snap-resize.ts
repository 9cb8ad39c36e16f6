import type { Box } from "../../../core/model/records/fields.ts";
import type { Guide, SizeGuide } from "./guide.ts";
import type { SnapSettings } from "./snap.ts";
import { lineGuides, shiftToLines } from "./snap-lines.ts";
import { type Axis, lengthOf, otherAxis, type Span, spanOf } from "./span.ts";

export interface ResizeSnap {
  readonly box: Box;
  readonly guides: readonly Guide[];
}

interface Side {
  readonly span: Span;
  /** The line that was dragged onto another one, or null. */
  readonly line: number | null;
  readonly isDragged: boolean;
}

const NEAR = 0.01;
const SIZE_GAP = 14;

/** Moves the dragged sides of a box to edges and centres of others or to the size of another box, else to the grid; the other sides stay. */
export function snapResize(from: Box, to: Box, settings: SnapSettings): ResizeSnap {
  const [x, y] = [snapSide(from, to, "x", settings), snapSide(from, to, "y", settings)];
  const box = { x: x.span.start, y: y.span.start, w: lengthOf(x.span), h: lengthOf(y.span) };
  const guides: Guide[] = [];
  for (const [axis, side] of [
    ["x", x],
    ["y", y],
  ] as const) {
    if (side.line !== null) guides.push(...lineGuides(box, settings.others, axis, [side.line]));
    if (side.isDragged) guides.push(sizeGuide(box, axis, settings.others));
  }
  return { box, guides };
}

function snapSide(from: Box, to: Box, axis: Axis, settings: SnapSettings): Side {
  const [before, wanted] = [spanOf(from, axis), spanOf(to, axis)];
  const movesStart = Math.abs(wanted.start - before.start) > NEAR;
  const movesEnd = Math.abs(wanted.end - before.end) > NEAR;
  if (!movesStart && !movesEnd) return { span: before, line: null, isDragged: false };
  const least = settings.grid ?? 1;
  if (movesStart && movesEnd) return { span: { start: wanted.start, end: wanted.end }, line: null, isDragged: true };
  const fixed = movesStart ? before.end : before.start;
  const dragged = movesStart ? wanted.start : wanted.end;
  const { at, isLine } = targetOf(dragged, fixed, axis, settings);
  const end = movesStart ? Math.min(at, fixed - least) : Math.max(at, fixed + least);
  const span = movesStart ? { start: end, end: fixed } : { start: fixed, end };
  return { span, line: isLine && end === at ? at : null, isDragged: true };
}

function targetOf(
  dragged: number,
  fixed: number,
  axis: Axis,
  { others, grid, reach }: SnapSettings,
): { readonly at: number; readonly isLine: boolean } {
  const by = shiftToLines([dragged], others, axis, reach);
  const sign = Math.sign(dragged - fixed) || 1;
  const lengths = others.map((other) => fixed + sign * lengthOf(spanOf(other, axis)) - dragged);
  const [toLength] = lengths.filter((each) => Math.abs(each) <= reach).sort((a, b) => Math.abs(a) - Math.abs(b));
  if (by !== null && (toLength === undefined || Math.abs(by) <= Math.abs(toLength)))
    return { at: dragged + by, isLine: true };
  if (toLength !== undefined) return { at: dragged + toLength, isLine: false };
  return { at: grid === null ? dragged : Math.round(dragged / grid) * grid, isLine: false };
}

/** The size along an axis, shown below or right of the box. */
function sizeGuide(box: Box, axis: Axis, others: readonly Box[]): SizeGuide {
  const { start, end } = spanOf(box, axis);
  const shared = others.some((other) => Math.abs(lengthOf(spanOf(other, axis)) - (end - start)) < 0.5);
  return { kind: "size", axis, from: start, to: end, at: spanOf(box, otherAxis(axis)).end + SIZE_GAP, shared };
}
