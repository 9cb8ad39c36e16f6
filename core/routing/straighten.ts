import type { Axis } from "./axis.ts";
import type { BoxIndex } from "./box-index.ts";
import { freedomOf } from "./freedom.ts";
import { SLACK } from "./lane-widths.ts";
import { type Course, moveStretch, runAlong, type Stretch, stretchAt, stretchesOf, turnAt } from "./stretch.ts";

/** A step aside of less than this is taken out where that can be, px. */
const STEP = 14;
/** Room to other lines and to boxes that a straightened line keeps, px. */
const LANE = 8;
const KEEP = 6;

/** Takes small steps aside out of courses: the line before or behind one moves to the level of the other, where there is room. */
export function straighten(courses: readonly Course[], index: BoxIndex): void {
  const axes = new Map<Axis, readonly Stretch[]>();
  const across = (axis: Axis): readonly Stretch[] => {
    const found = axes.get(axis) ?? courses.flatMap((course) => stretchesOf(course, axis));
    axes.set(axis, found);
    return found;
  };
  for (const course of courses)
    for (let at = 1; !course.fixed && at < course.points.length - 2; at += 1) {
      const step = stretchAt(course, at);
      const [before, behind] = [stretchAt(course, at - 1), stretchAt(course, at + 1)];
      if (step === null || before === null || behind === null || step.high - step.low >= STEP) continue;
      if (turnAt(step, "start") !== -turnAt(step, "end") || before.axis !== behind.axis) continue;
      const lines = across(before.axis).filter((line) => line.course !== course);
      const canJoin = (mover: Stretch, pos: number): boolean =>
        isFree(mover, pos, index) && !meetsLine(mover, pos, lines);
      if (canJoin(before, behind.pos)) moveStretch(before, behind.pos);
      else if (canJoin(behind, before.pos)) moveStretch(behind, before.pos);
      else continue;
      course.points = course.points.filter((_, point) => point !== at && point !== at + 1);
      axes.delete(before.axis);
      axes.delete(step.axis);
      at = 0;
    }
}

function isFree(mover: Stretch, pos: number, index: BoxIndex): boolean {
  const { least, most, wallBefore, wallAfter } = freedomOf(mover, index);
  return pos >= least && pos <= most && pos >= wallBefore + KEEP && pos <= wallAfter - KEEP;
}

const meetsLine = (mover: Stretch, pos: number, lines: readonly Stretch[]): boolean =>
  lines.some((line) => Math.abs(line.pos - pos) < LANE && runAlong(line, mover, SLACK));
