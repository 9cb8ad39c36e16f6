import type { Axis } from "./axis.ts";
import type { BoxIndex } from "./box-index.ts";
import { type Freedom, freedomOf } from "./freedom.ts";
import { orderLanes, SLACK } from "./lane-order.ts";
import { type Seat, settle } from "./settle.ts";
import { type Course, moveStretch, runAlong, type Stretch, stretchesOf } from "./stretch.ts";

/** Lines keep apart by `lane` px and from boxes by `keep` px; the next row is for places with less room. */
const LEVELS = [
  { lane: 12, keep: 14 },
  { lane: 10, keep: 11 },
  { lane: 8, keep: 8 },
  { lane: 6, keep: 6 },
  { lane: 4, keep: 4 },
  { lane: 2, keep: 2 },
] as const;
const ROUNDS = 8;

/** A stretch, how far it may move and where it stands now. */
interface Mover {
  readonly stretch: Stretch;
  readonly freedom: Freedom;
  readonly seat: Seat;
  now: number;
}

/** Moves stretches of courses that lie on each other apart, where boxes leave room; fixed courses stay. */
export function separate(courses: readonly Course[], index: BoxIndex): void {
  for (const axis of ["y", "x", "y"] as const) separateAlong(courses, axis, index);
}

function separateAlong(courses: readonly Course[], axis: Axis, index: BoxIndex): void {
  const movers = courses.flatMap((course) =>
    stretchesOf(course, axis).map(({ at }) => settleAlone(course, { at, axis }, index)),
  );
  const sorted = movers.filter((mover): mover is Mover => mover !== null);
  const groups = new Map<Mover, Mover[]>(sorted.map((mover) => [mover, [mover]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const changed = mergeConflicts(sorted, groups);
    if (changed.size === 0) break;
    for (const group of changed) settleGroup(group);
  }
  for (const { stretch, now } of sorted) if (!stretch.course.fixed) moveStretch(stretch, now);
}

/** Puts a stretch where it would stand if it were alone. Looked up anew, as the one before it may have moved. */
function settleAlone(course: Course, where: Pick<Stretch, "at" | "axis">, index: BoxIndex): Mover | null {
  const found = stretchesOf(course, where.axis).find(({ at }) => at === where.at);
  if (found === undefined) return null;
  const freedom = freedomOf(found, index);
  if (!course.fixed) moveStretch(found, freedom.wish);
  const stretch = { ...found, pos: freedom.wish };
  return { stretch, freedom, seat: seatOf(freedom, 0), now: freedom.wish };
}

const seatOf = ({ wish, least, most, wallBefore, wallAfter }: Freedom, keep: number): Seat => ({
  wish,
  least: Math.max(least, Math.min(wish, wallBefore + keep)),
  most: Math.min(most, Math.max(wish, wallAfter - keep)),
});

/** Joins the groups of stretches that are too near to each other; gives the groups that grew. */
function mergeConflicts(movers: readonly Mover[], groups: Map<Mover, Mover[]>): ReadonlySet<Mover[]> {
  const lane = LEVELS[0].lane - 0.01;
  const changed = new Set<Mover[]>();
  const byPlace = [...movers].sort((a, b) => a.now - b.now);
  byPlace.forEach((a, at) => {
    for (let next = at + 1; next < byPlace.length; next += 1) {
      const b = byPlace[next];
      if (b === undefined || b.now - a.now >= lane) break;
      if (a.stretch.course === b.stretch.course || (a.stretch.course.fixed && b.stretch.course.fixed)) continue;
      if (!runAlong(a.stretch, b.stretch, SLACK)) continue;
      const [one, other] = [groups.get(a), groups.get(b)];
      if (one === undefined || other === undefined || one === other) continue;
      one.push(...other);
      for (const each of other) groups.set(each, one);
      changed.delete(other);
      changed.add(one);
    }
  });
  return changed;
}

function settleGroup(group: readonly Mover[]): void {
  const { riders, apart } = orderLanes(group);
  const pairs = apart.filter(
    ([a, b]) => riders[a]?.stretch.course.fixed !== true || riders[b]?.stretch.course.fixed !== true,
  );
  for (const { lane, keep } of LEVELS) {
    const places = settle(
      riders.map(({ freedom }) => seatOf(freedom, keep)),
      pairs,
      lane,
    );
    if (places === null) continue;
    riders.forEach((rider, at) => {
      rider.now = places[at] ?? rider.now;
    });
    return;
  }
}
