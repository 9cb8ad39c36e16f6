import { crossOf, EPSILON } from "./axis.ts";
import { type Stretch, stretchAt, turnAt } from "./stretch.ts";

type End = "start" | "end";

/**
 * In which order two stretches side by side cross least: negative when the first belongs before the second along their axis,
 * 0 when it does not matter. Each end where one of them turns away has a vote; when they disagree, the lines cross once anyway.
 */
export function compareStretches(a: Stretch, b: Stretch): number {
  const votes = [...endsOf(a), ...endsOf(b)].map((end) => voteAt(end, end.of === a ? b : a) * (end.of === a ? 1 : -1));
  const sum = votes.reduce((total, vote) => total + vote, 0);
  if (sum !== 0) return sum;
  const first = a.course.id < b.course.id ? a : b;
  const decisive = voteAt({ of: first, end: "start" }, first === a ? b : a);
  return decisive * (first === a ? 1 : -1);
}

interface StretchEnd {
  readonly of: Stretch;
  readonly end: End;
}

const endsOf = (of: Stretch): readonly StretchEnd[] => [
  { of, end: "start" },
  { of, end: "end" },
];

/** Where an end lies along the stretch. */
function placeOf({ of: { course, at, axis }, end }: StretchEnd): number {
  return course.points[end === "start" ? at : at + 1]?.[crossOf(axis)] ?? 0;
}

function voteAt(end: StretchEnd, other: Stretch): number {
  const place = placeOf(end);
  if (place < other.low - EPSILON || place > other.high + EPSILON) return 0;
  const twin = endsOf(other).find((each) => Math.abs(placeOf(each) - place) <= EPSILON);
  return twin === undefined ? turnAt(end.of, end.end) : voteOfTwins(end, twin);
}

/** Both stretches end at one level: the one that turns back comes first, or whichever lies inside further on. */
function voteOfTwins(a: StretchEnd, b: StretchEnd): number {
  const [turn, other] = [turnAt(a.of, a.end), turnAt(b.of, b.end)];
  if (turn !== other) return Math.sign(turn - other);
  const [next, beside] = [beyond(a), beyond(b)];
  if (turn === 0 || next === null || beside === null || Math.abs(next.of.pos - beside.of.pos) > EPSILON) return 0;
  const [far, farOther] = [placeOf(next), placeOf(beside)];
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
