import type { Box } from "../../../core/model/records/fields.ts";
import type { GapGuide } from "./guide.ts";
import { type Axis, inOneRow, lengthOf, otherAxis, spanOf } from "./span.ts";

const SAME = 0.5;
/** Neighbours on each side that are looked at: gaps far away mean nothing to the eye. */
const MOST_NEIGHBOURS = 6;

interface Row {
  /** Boxes before and after the dragged one, the nearest first. */
  readonly before: readonly Box[];
  readonly after: readonly Box[];
}

/** The least shift after which a gap beside the box is as wide as another gap in its row, or null when none is within reach. */
export function shiftToGaps(box: Box, others: readonly Box[], axis: Axis, reach: number): number | null {
  const { before, after } = rowOf(box, others, axis);
  const own = spanOf(box, axis);
  const [left, right] = [before[0], after[0]];
  const starts: number[] = [];
  if (left !== undefined) for (const gap of gapsIn(before, axis)) starts.push(spanOf(left, axis).end + gap);
  if (right !== undefined)
    for (const gap of gapsIn(after, axis)) starts.push(spanOf(right, axis).start - gap - lengthOf(own));
  if (left !== undefined && right !== undefined) {
    const room = spanOf(right, axis).start - spanOf(left, axis).end;
    starts.push(spanOf(left, axis).end + (room - lengthOf(own)) / 2);
  }
  let best: number | null = null;
  for (const start of starts) {
    const by = start - own.start;
    if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
  }
  return best;
}

/** The gaps of a row that are as wide as one beside the box, that one included; none when it is the only one. */
export function gapGuides(box: Box, others: readonly Box[], axis: Axis): readonly GapGuide[] {
  const { before, after } = rowOf(box, others, axis);
  const row = [...[...before].reverse(), box, ...after];
  const all = row.slice(1).flatMap((next, index) => {
    const previous = row[index];
    return previous === undefined ? [] : [{ previous, next, gap: gapBetween(previous, next, axis) }];
  });
  const beside = all.filter(({ previous, next, gap }) => (previous === box || next === box) && gap > SAME);
  const wanted = beside.map(({ gap }) => gap).filter((gap) => all.filter((each) => isSame(each.gap, gap)).length > 1);
  return all
    .filter(({ gap }) => wanted.some((each) => isSame(each, gap)))
    .map(({ previous, next }) => guideBetween(previous, next, axis));
}

function rowOf(box: Box, others: readonly Box[], axis: Axis): Row {
  const middle = (of: Box): number => spanOf(of, axis).start + lengthOf(spanOf(of, axis)) / 2;
  const row = others.filter((other) => inOneRow(box, other, axis));
  const before = row.filter((other) => middle(other) < middle(box)).sort((a, b) => middle(b) - middle(a));
  const after = row.filter((other) => middle(other) >= middle(box)).sort((a, b) => middle(a) - middle(b));
  return { before: before.slice(0, MOST_NEIGHBOURS), after: after.slice(0, MOST_NEIGHBOURS) };
}

function gapsIn(side: readonly Box[], axis: Axis): readonly number[] {
  return side
    .slice(1)
    .flatMap((box, index) => {
      const nearer = side[index];
      if (nearer === undefined) return [];
      return [Math.max(gapBetween(box, nearer, axis), gapBetween(nearer, box, axis))];
    })
    .filter((gap) => gap > SAME);
}

const gapBetween = (first: Box, second: Box, axis: Axis): number =>
  spanOf(second, axis).start - spanOf(first, axis).end;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

/** Drawn in the middle of what both boxes have in common across the axis. */
function guideBetween(first: Box, second: Box, axis: Axis): GapGuide {
  const [one, two] = [spanOf(first, otherAxis(axis)), spanOf(second, otherAxis(axis))];
  const at = (Math.max(one.start, two.start) + Math.min(one.end, two.end)) / 2;
  return { kind: "gap", axis, from: spanOf(first, axis).end, to: spanOf(second, axis).start, at };
}
