import type { Point } from "../model/records/fields.ts";
import type { Gate } from "./gates.ts";
import { HEADINGS, type Heading, leastBends, reverse, stepX, stepY, turnsTo } from "./headings.ts";
import { createHeap } from "./heap.ts";
import { type Lines, placeIn } from "./lines.ts";

/** A cheapest course: its corner points from border to border and its cost in px. */
export interface Way {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** What a bend costs, in px of detour. */
const BEND = 60;

/** The places reached so far, each with the one before it; lists side by side, as a search reaches thousands. */
interface Trail {
  readonly xs: number[];
  readonly ys: number[];
  readonly headings: Heading[];
  readonly before: number[];
  readonly costs: number[];
}

/** The cheapest course on the lines from a start to a goal: length, bends and the sides used all count (A*). Null when there is none. */
export function search(starts: readonly Gate[], goals: readonly Gate[], lines: Lines): Way | null {
  const trail: Trail = { xs: [], ys: [], headings: [], before: [], costs: [] };
  const best = new Map<number, number>();
  const heap = createHeap();
  const reach = (x: number, y: number, heading: Heading, before: number, cost: number): void => {
    const key = (y * lines.xs.length + x) * 4 + heading;
    const old = best.get(key);
    if (old !== undefined && old <= cost) return;
    best.set(key, cost);
    const at = trail.xs.push(x) - 1;
    trail.ys.push(y);
    trail.headings.push(heading);
    trail.before.push(before);
    trail.costs.push(cost);
    heap.push(at * 2, cost + restOf(x, y, heading, lines, goals));
  };
  starts.forEach(({ clear, out, cost }, gate) => {
    const [x, y] = [placeIn(lines.xs, clear.x), placeIn(lines.ys, clear.y)];
    if (lines.xs[x] === clear.x && lines.ys[y] === clear.y) reach(x, y, out, -1 - gate, cost);
  });
  for (let item = heap.pop(); item !== null; item = heap.pop()) {
    const at = item >> 1;
    if (item % 2 === 1) return wayTo(trail, at, lines, { starts, goals });
    const [x, y, heading, cost] = [trail.xs[at] ?? 0, trail.ys[at] ?? 0, trail.headings[at] ?? 0, trail.costs[at] ?? 0];
    if ((best.get((y * lines.xs.length + x) * 4 + heading) ?? 0) < cost) continue;
    const entered = cheapestGoal(x, y, heading, lines, goals);
    if (entered !== null) heap.push(item + 1, cost + entered.cost);
    for (const next of HEADINGS) {
      const turns = turnsTo(heading, next);
      if (turns === 2 || !isFree(lines, x, y, next)) continue;
      const [toX, toY] = [x + stepX(next), y + stepY(next)];
      const length =
        Math.abs((lines.xs[toX] ?? 0) - (lines.xs[x] ?? 0)) + Math.abs((lines.ys[toY] ?? 0) - (lines.ys[y] ?? 0));
      reach(toX, toY, next, at, cost + length + turns * BEND);
    }
  }
  return null;
}

function isFree(lines: Lines, x: number, y: number, heading: Heading): boolean {
  if (heading === 0) return x + 1 < lines.xs.length && lines.isAcrossFree(x, y);
  if (heading === 1) return y + 1 < lines.ys.length && lines.isDownFree(x, y);
  return heading === 2 ? x > 0 && lines.isAcrossFree(x - 1, y) : y > 0 && lines.isDownFree(x, y - 1);
}

/** What the rest of the way costs at least. */
function restOf(x: number, y: number, heading: Heading, { xs, ys }: Lines, goals: readonly Gate[]): number {
  let least = Infinity;
  for (const { clear, out, cost } of goals) {
    const [dx, dy] = [clear.x - (xs[x] ?? 0), clear.y - (ys[y] ?? 0)];
    const bends = leastBends(heading, reverse(out), dx, dy);
    least = Math.min(least, Math.abs(dx) + Math.abs(dy) + bends * BEND + cost);
  }
  return least;
}

/** The goal that is cheapest to enter right here. */
function cheapestGoal(x: number, y: number, heading: Heading, { xs, ys }: Lines, goals: readonly Gate[]) {
  let found: { readonly goal: Gate; readonly cost: number } | null = null;
  for (const goal of goals) {
    const turns = turnsTo(heading, reverse(goal.out));
    if (goal.clear.x !== xs[x] || goal.clear.y !== ys[y] || turns === 2) continue;
    const cost = goal.cost + turns * BEND;
    if (found === null || cost < found.cost) found = { goal, cost };
  }
  return found;
}

interface Gates {
  readonly starts: readonly Gate[];
  readonly goals: readonly Gate[];
}

function wayTo(trail: Trail, last: number, lines: Lines, { starts, goals }: Gates): Way | null {
  const [endX, endY] = [trail.xs[last] ?? 0, trail.ys[last] ?? 0];
  const entered = cheapestGoal(endX, endY, trail.headings[last] ?? 0, lines, goals);
  if (entered === null) return null;
  const points: Point[] = [entered.goal.border];
  let at = last;
  for (; at >= 0; at = trail.before[at] ?? -1)
    points.push({ x: lines.xs[trail.xs[at] ?? 0] ?? 0, y: lines.ys[trail.ys[at] ?? 0] ?? 0 });
  const start = starts[-1 - at];
  if (start !== undefined) points.push(start.border);
  return { points: points.reverse(), cost: (trail.costs[last] ?? 0) + entered.cost };
}
