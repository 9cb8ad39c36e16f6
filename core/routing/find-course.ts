import type { Box, Point } from "../model/records/fields.ts";
import { type BoxIndex, indexBoxes, meets, widen } from "./box-index.ts";
import { connect } from "./connect.ts";
import { cornersOf, crossesAny, frameOf } from "./crosses.ts";
import { type Gate, gatesOf } from "./gates.ts";
import { drawLines } from "./lines.ts";
import { search, type Way } from "./search.ts";
import { chooseSides } from "./sides.ts";
import { tidy } from "./tidy.ts";

/** A course and the area it was looked for in: as long as no box changes there, it stays the same. */
export interface Found {
  readonly points: readonly Point[];
  readonly reach: Box;
}

/** The room in px that lines keep from boxes, and the least when there is not enough. */
export const ROOM = { wished: 16, least: 5 } as const;
/** How far in px around both ends a way is looked for, a wider window only when the last one had no good one. */
const WINDOWS = [72, 320] as const;
/** Up to so many corner points between the borders a course is good. */
const FEW_POINTS = 6;
const EVERYWHERE: Box = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };

/** A right-angled course from one box to another around all the others: short, with few bends. Both must be in the index. */
export function findCourse(from: Box, to: Box, index: BoxIndex): Found {
  const simple = tidy(connect(from, to));
  if (from === to || !crossesAny(simple, index, ROOM.wished, [from, to]))
    return { points: simple, reach: widen(frameOf(simple), ROOM.wished) };
  const wide = findIn(from, to, index, ROOM.wished);
  if (wide.points !== null) return { points: wide.points, reach: wide.reach };
  const tight = findIn(from, to, index, ROOM.least);
  if (tight.points !== null)
    return { points: tight.points, reach: wide.reach.w > tight.reach.w ? wide.reach : tight.reach };
  const through = findIn(from, to, indexBoxes(index.all.filter((box) => !isInTheWay(box, from, to))), ROOM.least);
  return { points: through.points ?? simple, reach: EVERYWHERE };
}

/** Whether a box leaves no way out of an end: a course can then only run through it. */
function isInTheWay(box: Box, from: Box, to: Box): boolean {
  if (box === from || box === to) return meets(from, to);
  return [from, to].some((end) => meets(widen(box, 2 * ROOM.least), end));
}

interface Attempt {
  readonly points: readonly Point[] | null;
  readonly reach: Box;
}

function findIn(from: Box, to: Box, index: BoxIndex, room: number): Attempt {
  const sides = chooseSides(from, to);
  const starts = gatesOf(from, sides.from, index, room);
  const goals = gatesOf(to, sides.to, index, room);
  const ends = frameOf([...cornersOf(from), ...cornersOf(to)]);
  let reach = widen(ends, WINDOWS[0]);
  if (starts.length === 0 || goals.length === 0) return { points: null, reach };
  let best: Way | null = null;
  for (const by of [...WINDOWS, Infinity]) {
    reach = by === Infinity ? EVERYWHERE : widen(ends, by);
    const way = wayWithin(starts, goals, { index, room, reach });
    const isSecond = best !== null;
    if (way !== null && (best === null || way.cost < best.cost)) best = way;
    if (best !== null && (isSecond || best.points.length <= FEW_POINTS)) break;
  }
  return { points: best?.points ?? null, reach: widen(reach, room) };
}

interface Search {
  readonly index: BoxIndex;
  readonly room: number;
  readonly reach: Box;
}

function wayWithin(starts: readonly Gate[], goals: readonly Gate[], { index, room, reach }: Search): Way | null {
  const points = [...starts, ...goals].map(({ clear }) => clear);
  const way = search(starts, goals, drawLines(index.near(widen(reach, room)), points, room, reach));
  return way === null ? null : { ...way, points: tidy(way.points) };
}
