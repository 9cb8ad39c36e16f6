import type { RecordId } from "../model/records.ts";
import { shareNearest } from "./along.ts";
import { type Axis, crossOf } from "./axis.ts";
import type { BoardLines } from "./board-lines.ts";
import type { Jump } from "./routes.ts";
import { type Course, type Stretch, stretchesOf } from "./stretch.ts";

/** What a jump keeps from the corners, the start and the head of its own flow and from the corners of the crossed one, px. */
const KEEP = { corner: 13, start: 24, head: 20, other: 8 } as const;

/** A flow that crosses more others than this does not jump: so many arcs would tell nothing. */
const MOST_JUMPS = 24;

/** Where a course jumps over others, in order from its source: of two flows that cross, the one with the later id jumps. */
export function findJumps(course: Course, lines: BoardLines): readonly Jump[] {
  const found: Placed[] = [];
  const lastAt = course.points.length - 2;
  for (const axis of ["x", "y"] as const)
    for (const { at, pos, low, high } of stretchesOf(course, axis)) {
      const start = course.points[at]?.[crossOf(axis)] ?? 0;
      const before = at === 0 ? KEEP.start : KEEP.corner;
      const behind = at === lastAt ? KEEP.head : KEEP.corner;
      const [first, last] = start === low ? [low + before, high - behind] : [low + behind, high - before];
      if (first > last) continue;
      lines.visit(crossOf(axis), { least: first, most: last, low: pos, high: pos }, (other) => {
        const isCrossed =
          other.course.id < course.id && pos >= other.low + KEEP.other && pos <= other.high - KEEP.other;
        if (isCrossed) found.push({ jump: jumpAt(axis, pos, other), at, along: Math.abs(other.pos - start) });
        return found.length <= MOST_JUMPS;
      });
    }
  if (found.length > MOST_JUMPS) return [];
  return found.sort((a, b) => a.at - b.at || a.along - b.along).map(({ jump }) => jump);
}

interface Placed {
  readonly jump: Jump;
  /** The stretch it is on, and how far from its start, px. */
  readonly at: number;
  readonly along: number;
}

function jumpAt(axis: Axis, pos: number, { pos: along, course }: Stretch): Jump {
  return axis === "y" ? { x: along, y: pos, over: course.id } : { x: pos, y: along, over: course.id };
}

/** The jumps of a course that stays, when those over some flows are `gone` and others have come. */
export function changeJumps(
  course: Course,
  before: readonly Jump[],
  gone: ReadonlySet<RecordId>,
  come: BoardLines,
): readonly Jump[] {
  const kept = before.filter(({ over }) => !gone.has(over));
  const more = findJumps(course, come);
  return more.length === 0 ? kept : inOrder(course, [...kept, ...more]);
}

function inOrder({ points }: Course, jumps: readonly Jump[]): readonly Jump[] {
  const shareOf = new Map(jumps.map((jump) => [jump, shareNearest(points, jump)]));
  return [...jumps].sort((a, b) => (shareOf.get(a) ?? 0) - (shareOf.get(b) ?? 0));
}
