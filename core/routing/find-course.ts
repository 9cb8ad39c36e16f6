import { meets } from "../model/meets.ts";
import type { Box, Point } from "../model/records/fields.ts";
import { type BoxIndex, indexBoxes, widen } from "./box-index.ts";
import { connect } from "./connect.ts";
import { cornersOf, crossesAny, frameOf } from "./crosses.ts";
import { type Gate, gatesOf } from "./gates.ts";
import { drawLines } from "./lines.ts";
import { search, type Way } from "./search.ts";
import { chooseSides } from "./sides.ts";
import { tidy } from "./tidy.ts";

/** A course, the bends set by hand that it passes, and the area it was looked for in: as long as no box changes there, it stays the same. */
export interface Found {
  readonly points: readonly Point[];
  readonly pins: readonly Point[];
  readonly reach: Box;
}

/** The room in px that lines keep from boxes, and the least when there is not enough. */
export const ROOM = { wished: 16, least: 5 } as const;
/** How far in px around both ends a way is looked for, a wider window only when the last one had no good one; everywhere only when none has any. */
const WINDOWS = [72, 320, 1280, Infinity] as const;
/** Up to so many corner points between the borders, and two more for each bend set by hand, a course is good. */
const FEW_POINTS = 6;
const EVERYWHERE: Box = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };

/**
 * A right-angled course from one box to another around all the others: short, with few bends, through the bends set by hand in turn;
 * those that a box covers are passed over. Both boxes must be in the index.
 */
export function findCourse(from: Box, to: Box, index: BoxIndex, bends: readonly Point[] = []): Found {
  const simple = tidy(connect(from, to));
  const via = from === to ? [] : bends.filter((bend) => !isBuried(bend, index, ROOM.least));
  if (via.length === 0 && (from === to || !crossesAny(simple, index, ROOM.wished, [from, to]))) {
    const reach = widen(frameOf([...simple, ...bends]), ROOM.wished);
    return { points: simple, pins: [], reach };
  }
  const isTight = via.some((bend) => isBuried(bend, index, ROOM.wished));
  const wide = isTight ? null : findIn({ from, to, via }, index, ROOM.wished);
  if (wide !== null && wide.points !== null)
    return { points: wide.points, pins: via, reach: around(wide.reach, bends) };
  const tight = findIn({ from, to, via }, index, ROOM.least);
  if (tight.points !== null) {
    const reach = wide !== null && wide.reach.w > tight.reach.w ? wide.reach : tight.reach;
    return { points: tight.points, pins: via, reach: around(reach, bends) };
  }
  if (via.length > 0) return { ...findCourse(from, to, index), reach: EVERYWHERE };
  const through = findIn(
    { from, to, via },
    indexBoxes(index.all().filter((box) => !isInTheWay(box, from, to))),
    ROOM.least,
  );
  return { points: through.points ?? simple, pins: [], reach: EVERYWHERE };
}

const around = (reach: Box, bends: readonly Point[]): Box =>
  bends.length === 0 ? reach : frameOf([...cornersOf(reach), ...bends]);

/** Whether a point lies in a box or nearer than `room` px to one. */
const isBuried = ({ x, y }: Point, index: BoxIndex, room: number): boolean =>
  index
    .near(widen({ x, y, w: 0, h: 0 }, room))
    .some((box) => x > box.x - room && x < box.x + box.w + room && y > box.y - room && y < box.y + box.h + room);

/** Whether a box leaves no way out of an end: a course can then only run through it. */
function isInTheWay(box: Box, from: Box, to: Box): boolean {
  if (box === from || box === to) return meets(from, to);
  return [from, to].some((end) => meets(widen(box, 2 * ROOM.least), end));
}

/** From where to where, by which points. */
interface Journey {
  readonly from: Box;
  readonly to: Box;
  readonly via: readonly Point[];
}

interface Attempt {
  readonly points: readonly Point[] | null;
  readonly reach: Box;
}

function findIn({ from, to, via }: Journey, index: BoxIndex, room: number): Attempt {
  const [first, last] = [via[0], via.at(-1)];
  const starts = gatesOf(from, { side: chooseSides(from, spotOf(first) ?? to).from, room, level: first }, index);
  const goals = gatesOf(to, { side: chooseSides(spotOf(last) ?? from, to).to, room, level: last }, index);
  const ends = frameOf([...cornersOf(from), ...cornersOf(to), ...via]);
  let reach = widen(ends, WINDOWS[0]);
  if (starts.length === 0 || goals.length === 0) return { points: null, reach };
  let best: Way | null = null;
  for (const by of WINDOWS) {
    if (by === Infinity && best !== null) break;
    reach = by === Infinity ? EVERYWHERE : widen(ends, by);
    const way = wayWithin({ starts, goals, via }, { index, room, reach, limit: best?.cost ?? Infinity });
    const isSecond = best !== null;
    if (way !== null && (best === null || way.cost < best.cost)) best = way;
    if (best !== null && (isSecond || best.points.length <= FEW_POINTS + 2 * via.length)) break;
  }
  return { points: best?.points ?? null, reach: widen(reach, room) };
}

const spotOf = (point: Point | undefined): Box | null => (point === undefined ? null : { ...point, w: 0, h: 0 });

interface Gates {
  readonly starts: readonly Gate[];
  readonly goals: readonly Gate[];
  readonly via: readonly Point[];
}

interface Search {
  readonly index: BoxIndex;
  readonly room: number;
  readonly reach: Box;
  readonly limit: number;
}

function wayWithin({ starts, goals, via }: Gates, { index, room, reach, limit }: Search): Way | null {
  const points = [...[...starts, ...goals].map(({ clear }) => clear), ...via];
  const lines = drawLines(index.near(widen(reach, room)), points, room, reach);
  const way = search({ starts, goals, via, lines }, limit);
  return way === null ? null : { ...way, points: tidy(way.points) };
}
