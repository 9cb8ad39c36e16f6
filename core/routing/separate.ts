import type { Axis } from "./axis.ts";
import type { BoxIndex } from "./box-index.ts";
import { freedomOf } from "./freedom.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import type { Mover } from "./mover.ts";
import { settleGroup } from "./settle-group.ts";
import { type Course, moveStretch, type Stretch, stretchAt, stretchesOf } from "./stretch.ts";

/** A settled group may run into the next one; so many times they are joined and settled again. */
const ROUNDS = 8;

/** The axes in turn, as a move along one changes what meets along the other; in the end only what still meets moves. */
const PASSES = [
  ["y", false],
  ["x", false],
  ["y", true],
  ["x", true],
  ["y", true],
  ["x", true],
] as const;

interface Pass {
  readonly axis: Axis;
  readonly isSettled: boolean;
  readonly still: readonly Stretch[];
}

/** Moves stretches of courses that lie on each other apart, where boxes leave room; fixed courses stay. */
export function separate(courses: readonly Course[], index: BoxIndex): void {
  const [fixed, free] = [courses.filter((course) => course.fixed), courses.filter((course) => !course.fixed)];
  if (free.length === 0) return;
  const still = { x: stretchesAcross(fixed, "x"), y: stretchesAcross(fixed, "y") };
  for (const [axis, isSettled] of PASSES) separateAlong(free, { axis, isSettled, still: still[axis] }, index);
}

const stretchesAcross = (courses: readonly Course[], axis: Axis): readonly Stretch[] =>
  courses.flatMap((course) => stretchesOf(course, axis)).sort((a, b) => a.pos - b.pos);

function separateAlong(courses: readonly Course[], { axis, isSettled, still }: Pass, index: BoxIndex): void {
  const movers: Mover[] = [];
  for (const course of courses)
    for (let at = 0; at < course.points.length - 1; at += 1) {
      const stretch = stretchAt(course, at);
      if (stretch?.axis === axis) movers.push(standAlone(stretch, isSettled, index));
    }
  for (let round = 0; round < ROUNDS; round += 1) {
    const grown = joinNeighbours(movers, still);
    if (grown.size === 0) break;
    for (const group of grown) settleGroup(group);
  }
  for (const { stretch, now } of movers) moveStretch(stretch, now);
}

/** Puts a stretch where it stands when it is alone; the next one of its course is then seen from there. */
function standAlone(stretch: Stretch, isSettled: boolean, index: BoxIndex): Mover {
  const found = freedomOf(stretch, index);
  const freedom = isSettled ? { ...found, wish: stretch.pos } : found;
  moveStretch(stretch, freedom.wish);
  const mover: Mover = { stretch: { ...stretch, pos: freedom.wish }, freedom, now: freedom.wish, group: null };
  return mover;
}
