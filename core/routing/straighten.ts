import { type BoardLines, createBoardLines } from "./board-lines.ts";
import type { BoxIndex } from "./box-index.ts";
import { freedomOf } from "./freedom.ts";
import { SLACK } from "./lane-widths.ts";
import { type Course, moveStretch, pinsOn, runAlong, type Stretch, stretchAt, turnAt } from "./stretch.ts";

/** A step aside of less than this is taken out where that can be, px. */
const STEP = 14;
/** Room to other lines and to boxes that a straightened line keeps, px. */
const LANE = 8;
const KEEP = 6;

/** Takes small steps aside out of courses: the line before or behind one moves to the level of the other, where there is room. */
export function straighten(courses: readonly Course[], still: BoardLines, index: BoxIndex): void {
  const moving = createBoardLines(courses);
  const canJoin = (mover: Stretch, pos: number): boolean =>
    isFree(mover, pos, index) && !meetsLine(mover, pos, moving) && !meetsLine(mover, pos, still);
  for (const course of courses)
    for (let at = 1; at < course.points.length - 2; at += 1) {
      const step = stretchAt(course, at);
      const before = stretchAt(course, at - 1);
      const behind = stretchAt(course, at + 1);
      if (step === null || before === null || behind === null || step.high - step.low >= STEP) continue;
      if (turnAt(step, "start") !== -turnAt(step, "end") || before.axis !== behind.axis) continue;
      if (pinsOn(step, step.axis).length > 0) continue;
      if (canJoin(before, behind.pos)) moveStretch(before, behind.pos);
      else if (canJoin(behind, before.pos)) moveStretch(behind, before.pos);
      else continue;
      course.points = course.points.filter((_, point) => point !== at && point !== at + 1);
      moving.remove(course);
      moving.add(course);
      at = 0;
    }
}

function isFree(mover: Stretch, pos: number, index: BoxIndex): boolean {
  const { least, most, wallBefore, wallAfter } = freedomOf(mover, index);
  return pos >= least && pos <= most && pos >= wallBefore + KEEP && pos <= wallAfter - KEEP;
}

function meetsLine(mover: Stretch, pos: number, lines: BoardLines): boolean {
  let meets = false;
  const area = { least: pos - LANE, most: pos + LANE, low: mover.low - SLACK, high: mover.high + SLACK };
  lines.visit(mover.axis, area, (line) => {
    if (line.course.id !== mover.course.id && Math.abs(line.pos - pos) < LANE && runAlong(line, mover, SLACK))
      meets = true;
  });
  return meets;
}
