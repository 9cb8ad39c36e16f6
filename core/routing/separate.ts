import type { Axis } from "./axis.ts";
import type { BoardLines } from "./board-lines.ts";
import type { BoxIndex } from "./box-index.ts";
import { freedomOf } from "./freedom.ts";
import { type Mover, moverOf } from "./mover.ts";
import { createNeighbours } from "./neighbours.ts";
import { settleGroup } from "./settle-group.ts";
import { straighten } from "./straighten.ts";
import { type Course, moveStretch, type Stretch, stretchAt } from "./stretch.ts";

/** One turn: stretches that can move along `axis` and stand less than `near` px from each other move apart. */
interface Pass {
  readonly axis: Axis;
  readonly near: number;
  /** Whether each stretch first goes where it would stand alone. */
  readonly isFirst: boolean;
}

/** The axes in turn, as a move along one changes what meets along the other; in the end only what lies on each other moves. An even number. */
const PASSES: readonly Pass[] = [
  { axis: "y", near: 11.99, isFirst: true },
  { axis: "x", near: 11.99, isFirst: true },
  { axis: "y", near: 5.99, isFirst: false },
  { axis: "x", near: 5.99, isFirst: false },
  { axis: "y", near: 0.99, isFirst: false },
  { axis: "x", near: 0.99, isFirst: false },
];

const LAST_PASSES = PASSES.slice(-2);
const FIRST_PASSES = PASSES.filter(({ isFirst }) => isFirst).length;

/** A settled group may run into the next one; at most so many times they are joined and settled again. */
const ROUNDS = 64;

/** What the last passes move may come to lie on something else along the other axis; so they go on in turn, at most so many times in all. */
const MOST_PASSES = 10;

/** Moves stretches of courses that lie on each other or on still lines apart, where boxes leave room. */
export function separate(courses: readonly Course[], still: BoardLines, index: BoxIndex): void {
  if (courses.length === 0) return;
  let hasMoved = true;
  for (let turn = 0; turn < PASSES.length || (hasMoved && turn < MOST_PASSES); turn += 1) {
    if (turn === FIRST_PASSES) straighten(courses, still, index);
    const pass = PASSES[turn] ?? LAST_PASSES[turn % 2];
    if (pass !== undefined) hasMoved = moveApart(courses, pass, { still, index });
  }
  straighten(courses, still, index);
}

/** What stretches keep away from: lines that do not move, and boxes. */
interface Around {
  readonly still: BoardLines;
  readonly index: BoxIndex;
}

/** Takes one turn; says whether anything moved. */
function moveApart(courses: readonly Course[], pass: Pass, { still, index }: Around): boolean {
  const movers = courses.flatMap((course) => moversOf(course, pass, index));
  const neighbours = createNeighbours(movers, still, pass);
  for (let round = 0; round < ROUNDS; round += 1) {
    const grown = neighbours.join();
    if (grown.size === 0) break;
    for (const group of grown) settleGroup(group, index, neighbours.move);
  }
  let hasMoved = false;
  for (const { stretch, pos } of movers) {
    if (pos === stretch.pos) continue;
    moveStretch(stretch, pos);
    hasMoved = true;
  }
  return hasMoved;
}

function moversOf(course: Course, { axis, isFirst }: Pass, index: BoxIndex): readonly Mover[] {
  const movers: Mover[] = [];
  for (let at = 0; at < course.points.length - 1; at += 1) {
    const stretch = stretchAt(course, at);
    if (stretch?.axis !== axis) continue;
    movers.push(isFirst ? standAlone(stretch, index) : moverOf(stretch));
  }
  return movers;
}

/** Puts a stretch where it stands when it is alone; the next one of its course is then seen from there. */
function standAlone(stretch: Stretch, index: BoxIndex): Mover {
  const freedom = freedomOf(stretch, index);
  moveStretch(stretch, freedom.wish);
  return moverOf({ ...stretch, pos: freedom.wish }, freedom);
}
