import type { Point } from "../model/records/fields.ts";
import { type CostTable, createCostTable } from "./cost-table.ts";
import type { Gate } from "./gates.ts";
import { HEADINGS, type Heading, leastBends, reverse, stepX, stepY, turnsTo } from "./headings.ts";
import { createHeap } from "./heap.ts";
import { type Lines, placeIn } from "./lines.ts";

/** A cheapest course: its corner points from border to border and its cost in px. */
export interface Way {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** What is searched: from one of the starts to one of the goals on the lines. */
interface Quest {
  readonly starts: readonly Gate[];
  readonly goals: readonly Gate[];
  readonly lines: Lines;
}

/** What a bend costs, in px of detour. */
const BEND = 60;
/** What is still to go counts a little more than what is done: far less is looked at, for a course at most this much too costly. */
const HASTE = 1.01;
/** Of two ways that promise the same, the one that is farther along is looked at first. */
const EAGER = 1e-7;

/**
 * The cheapest course on the lines from a start to a goal: length, bends and the sides used all count (A*). Null when there is
 * none. A state is a crossing of two lines and the heading in which it is reached, as one number.
 */
export function search(starts: readonly Gate[], goals: readonly Gate[], lines: Lines): Way | null {
  const quest = { starts, goals, lines };
  const width = lines.xs.length;
  const table = createCostTable(width * lines.ys.length * 4);
  const heap = createHeap();
  const reach = (x: number, y: number, heading: Heading, before: number, cost: number): void => {
    const state = (y * width + x) * 4 + heading;
    if (table.costOf(state) <= cost) return;
    table.set(state, cost, before);
    heap.push(state * 2, cost * (1 - EAGER) + restOf(x, y, heading, quest) * HASTE);
  };
  starts.forEach(({ clear, out, cost }, gate) => {
    const [x, y] = [placeIn(lines.xs, clear.x), placeIn(lines.ys, clear.y)];
    if (lines.xs[x] === clear.x && lines.ys[y] === clear.y) reach(x, y, out, -1 - gate, cost);
  });
  for (let item = heap.pop(); item !== null; item = heap.pop()) {
    const state = Math.floor(item / 2);
    if (item % 2 === 1) return wayTo(state, table, quest);
    const heading = headingOf(state);
    const place = Math.floor(state / 4);
    const x = place % width;
    const y = (place - x) / width;
    const cost = table.costOf(state);
    const entered = cheapestGoal(x, y, heading, quest);
    if (entered !== null) heap.push(item + 1, cost * (1 - EAGER) + entered.cost);
    for (const next of HEADINGS) {
      const turns = turnsTo(heading, next);
      if (turns === 2 || !isFree(lines, x, y, next)) continue;
      const [toX, toY] = [x + stepX(next), y + stepY(next)];
      const length =
        Math.abs((lines.xs[toX] ?? 0) - (lines.xs[x] ?? 0)) + Math.abs((lines.ys[toY] ?? 0) - (lines.ys[y] ?? 0));
      reach(toX, toY, next, state, cost + length + turns * BEND);
    }
  }
  return null;
}

const headingOf = (state: number): Heading => HEADINGS[state % 4] ?? 0;

function isFree(lines: Lines, x: number, y: number, heading: Heading): boolean {
  if (heading === 0) return x + 1 < lines.xs.length && lines.isAcrossFree(x, y);
  if (heading === 1) return y + 1 < lines.ys.length && lines.isDownFree(x, y);
  return heading === 2 ? x > 0 && lines.isAcrossFree(x - 1, y) : y > 0 && lines.isDownFree(x, y - 1);
}

/** What the rest of the way costs at least. */
function restOf(x: number, y: number, heading: Heading, { goals, lines: { xs, ys } }: Quest): number {
  let least = Infinity;
  for (const { clear, out, cost } of goals) {
    const dx = clear.x - (xs[x] ?? 0);
    const dy = clear.y - (ys[y] ?? 0);
    const bends = leastBends(heading, reverse(out), dx, dy);
    least = Math.min(least, Math.abs(dx) + Math.abs(dy) + bends * BEND + cost);
  }
  return least;
}

/** The goal that is cheapest to enter right here. */
function cheapestGoal(x: number, y: number, heading: Heading, { goals, lines: { xs, ys } }: Quest) {
  let found: { readonly goal: Gate; readonly cost: number } | null = null;
  for (const goal of goals) {
    if (goal.clear.x !== xs[x] || goal.clear.y !== ys[y]) continue;
    const turns = turnsTo(heading, reverse(goal.out));
    if (turns === 2) continue;
    const cost = goal.cost + turns * BEND;
    if (found === null || cost < found.cost) found = { goal, cost };
  }
  return found;
}

function wayTo(last: number, table: CostTable, quest: Quest): Way | null {
  const { xs, ys } = quest.lines;
  const placeOf = (state: number): readonly [number, number] => {
    const place = Math.floor(state / 4);
    return [place % xs.length, Math.floor(place / xs.length)];
  };
  const entered = cheapestGoal(...placeOf(last), headingOf(last), quest);
  if (entered === null) return null;
  const points: Point[] = [entered.goal.border];
  let state = last;
  for (; state >= 0; state = table.beforeOf(state)) {
    const [x, y] = placeOf(state);
    points.push({ x: xs[x] ?? 0, y: ys[y] ?? 0 });
  }
  const start = quest.starts[-1 - state];
  if (start !== undefined) points.push(start.border);
  return { points: points.reverse(), cost: table.costOf(last) + entered.cost };
}
