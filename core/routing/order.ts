import { crossOf, EPSILON } from "./axis.ts";
import { type Stretch, stretchAt, turnAt } from "./stretch.ts";

type End = "start" | "end";

/**
 * In which order two stretches side by side cross least: negative when the first belongs before the second along their axis,
 * 0 when it does not matter. Each end where one of them turns away has a vote; when they disagree, the lines cross once anyway.
 */
export function compareStretches(a: Stretch, b: Stretch): number {
  const startOfA = startOf(a);
  const endOfA = endOf(a);
  const startOfB = startOf(b);
  const endOfB = endOf(b);
  const against = voteAt(startOfB, startOfA, endOfA) + voteAt(endOfB, startOfA, endOfA);
  const sum = voteAt(startOfA, startOfB, endOfB) + voteAt(endOfA, startOfB, endOfB) - against;
  if (sum !== 0) return sum;
  return a.course.id < b.course.id ? voteAt(startOfA, startOfB, endOfB) : -voteAt(startOfB, startOfA, endOfA);
}

interface StretchEnd {
  readonly of: Stretch;
  readonly end: End;
}

const startOf = (of: Stretch): StretchEnd => ({ of, end: "start" });
const endOf = (of: Stretch): StretchEnd => ({ of, end: "end" });

/** Where an end lies along the stretch. */
function placeOf({ of: { course, at, axis }, end }: StretchEnd): number {
  return course.points[end === "start" ? at : at + 1]?.[crossOf(axis)] ?? 0;
}

/** How one end votes against another stretch, given by its two ends. */
function voteAt(end: StretchEnd, start: StretchEnd, stop: StretchEnd): number {
  const place = placeOf(end);
  if (place < start.of.low - EPSILON || place > start.of.high + EPSILON) return 0;
  if (Math.abs(placeOf(start) - place) <= EPSILON) return voteOfTwins(end, start);
  return Math.abs(placeOf(stop) - place) <= EPSILON ? voteOfTwins(end, stop) : turnAt(end.of, end.end);
}

/** Both stretches end at one level: the one that turns back comes first, or whichever lies inside further on. */
function voteOfTwins(a: StretchEnd, b: StretchEnd): number {
  const turn = turnAt(a.of, a.end);
  const other = turnAt(b.of, b.end);
  if (turn !== other) return Math.sign(turn - other);
  const next = beyond(a);
  const beside = beyond(b);
  if (turn === 0 || next === null || beside === null || Math.abs(next.of.pos - beside.of.pos) > EPSILON) return 0;
  const far = placeOf(next);
  const farOther = placeOf(beside);
  const leads = (far - farOther) * turn;
  const inner =
    Math.abs(leads) <= EPSILON
      ? voteOfTwins(next, beside)
      : leads < 0
        ? turnAt(next.of, next.end)
        : -turnAt(beside.of, beside.end);
  const side = placeOf(a) === a.of.low ? -1 : 1;
  return inner === 0 ? 0 : -inner * side * turn;
}

/** The next stretch of the course beyond an end, and its far end. */
function beyond({ of: { course, at }, end }: StretchEnd): StretchEnd | null {
  const of = stretchAt(course, end === "start" ? at - 1 : at + 1);
  return of === null ? null : { of, end };
}
