import type { Point } from "../model/records/fields.ts";
import { type Gate, type Heading, STEPS } from "./gates.ts";
import { createHeap } from "./heap.ts";
import { type Lines, placeIn } from "./lines.ts";

/** A cheapest course: its corner points from border to border and its cost in px. */
export interface Way {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** What a bend costs, in px of detour. */
const BEND = 60;
const HEADINGS: readonly Heading[] = [0, 1, 2, 3];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly heading: Heading;
  readonly gate: Gate;
  readonly before: number;
  readonly cost: number;
}

/** The cheapest course on the lines from a start to a goal: length, bends and the sides used all count (A*). Null when there is none. */
export function search(starts: readonly Gate[], goals: readonly Gate[], lines: Lines): Way | null {
  const { xs, ys } = lines;
  const places: Place[] = [];
  const best = new Map<number, number>();
  const heap = createHeap();
  const reach = (place: Place): void => {
    const key = (place.y * xs.length + place.x) * 4 + place.heading;
    if ((best.get(key) ?? Infinity) <= place.cost) return;
    best.set(key, place.cost);
    places.push(place);
    heap.push(places.length - 1, place.cost + restOf(place, lines, goals));
  };
  for (const gate of starts) {
    const at = { x: placeIn(xs, gate.clear.x), y: placeIn(ys, gate.clear.y) };
    if (xs[at.x] === gate.clear.x && ys[at.y] === gate.clear.y)
      reach({ ...at, heading: gate.out, gate, before: -1, cost: gate.cost });
  }
  for (let at = heap.pop(); at !== null; at = heap.pop()) {
    const place = places[at < 0 ? ~at : at];
    if (place === undefined) break;
    if (at < 0) return wayTo(places, place, lines, goals);
    const { x, y, heading, cost } = place;
    if ((best.get((y * xs.length + x) * 4 + heading) ?? Infinity) < cost) continue;
    const entered = cheapestGoal(place, lines, goals);
    if (entered !== null) heap.push(~at, cost + entered.cost);
    for (const next of HEADINGS) {
      const turn = turnsTo(heading, next);
      if (turn > 1 || !isFree(lines, place, next)) continue;
      const step = STEPS[next] ?? { x: 0, y: 0 };
      const to = { x: x + step.x, y: y + step.y };
      const length = Math.abs((xs[to.x] ?? 0) - (xs[x] ?? 0)) + Math.abs((ys[to.y] ?? 0) - (ys[y] ?? 0));
      reach({ ...to, heading: next, gate: place.gate, before: at, cost: cost + length + turn * BEND });
    }
  }
  return null;
}

const turnsTo = (from: Heading, to: Heading): number => (from === to ? 0 : (from + to) % 2 === 1 ? 1 : 2);

function isFree(lines: Lines, { x, y }: Place, heading: Heading): boolean {
  if (heading === 0) return x + 1 < lines.xs.length && lines.isAcrossFree(x, y);
  if (heading === 1) return y + 1 < lines.ys.length && lines.isDownFree(x, y);
  return heading === 2 ? x > 0 && lines.isAcrossFree(x - 1, y) : y > 0 && lines.isDownFree(x, y - 1);
}

const inwards = ({ out }: Gate): Heading => (out === 0 ? 2 : out === 1 ? 3 : out === 2 ? 0 : 1);

/** What the rest of the way costs at least. */
function restOf({ x, y, heading }: Place, { xs, ys }: Lines, goals: readonly Gate[]): number {
  let least = Infinity;
  for (const goal of goals) {
    const [dx, dy] = [goal.clear.x - (xs[x] ?? 0), goal.clear.y - (ys[y] ?? 0)];
    const turns = turnsTo(heading, inwards(goal));
    const step = STEPS[heading] ?? { x: 0, y: 0 };
    const isAhead = dx * step.y === 0 && dy * step.x === 0 && dx * step.x + dy * step.y >= 0;
    const bends = turns === 0 && !isAhead ? 2 : turns;
    least = Math.min(least, Math.abs(dx) + Math.abs(dy) + bends * BEND + goal.cost);
  }
  return least;
}

/** The goal that is cheapest to enter right here. */
function cheapestGoal({ x, y, heading }: Place, { xs, ys }: Lines, goals: readonly Gate[]) {
  let found: { readonly goal: Gate; readonly cost: number } | null = null;
  for (const goal of goals) {
    const turns = turnsTo(heading, inwards(goal));
    if (goal.clear.x !== xs[x] || goal.clear.y !== ys[y] || turns > 1) continue;
    const cost = goal.cost + turns * BEND;
    if (found === null || cost < found.cost) found = { goal, cost };
  }
  return found;
}

function wayTo(places: readonly Place[], last: Place, lines: Lines, goals: readonly Gate[]): Way | null {
  const entered = cheapestGoal(last, lines, goals);
  if (entered === null) return null;
  const points: Point[] = [entered.goal.border];
  let place: Place | undefined = last;
  for (; place !== undefined; place = places[place.before])
    points.push({ x: lines.xs[place.x] ?? 0, y: lines.ys[place.y] ?? 0 });
  points.push(last.gate.border);
  return { points: points.reverse(), cost: last.cost + entered.cost };
}
