import type { Point } from "../model/records/fields.ts";
import { type CostTable, createCostTable } from "./cost-table.ts";
import type { Gate } from "./gates.ts";
import { HEADINGS, type Heading, leastBends, reverse, stepX, stepY, turnsTo } from "./headings.ts";
import { createHeap } from "./heap.ts";
import { type Lines, placeIn } from "./lines.ts";
import { createStates, type States } from "./states.ts";

/** A cheapest course: its corner points from border to border and its cost in px. */
export interface Way {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** What is searched: from one of the starts, by some points in turn, to one of the goals on the lines. */
export interface Quest {
  readonly starts: readonly Gate[];
  readonly via: readonly Point[];
  readonly goals: readonly Gate[];
  readonly lines: Lines;
}

/** What a bend costs, in px of detour. */
const BEND = 60;
/** What is still to go counts a little more than what is done: far less is looked at, for a course at most this much too costly. */
const HASTE = 1.01;
/** Of two ways that promise the same, the one that is farther along is looked at first. */
const EAGER = 1e-7;

/** The cheapest course on the lines from a start to a goal: length, bends and the sides used all count (A*). Null when there is none below a limit. */
export function search(quest: Quest, limit = Infinity): Way | null {
  const { starts, lines, via } = quest;
  const states = createStates(lines, via);
  if (states === null) return null;
  const table = createCostTable(states.count);
  const heap = createHeap();
  const rest = restsOf(quest);
  const reach = (x: number, y: number, heading: Heading, passed: number, before: number, cost: number): void => {
    const state = states.numberOf(x, y, heading, states.passedAt(x, y, passed));
    if (table.costOf(state) <= cost) return;
    const left = rest(x, y, heading, states.passedOf(state));
    if (cost + left >= limit) return;
    table.set(state, cost, before);
    heap.push(state * 2, cost * (1 - EAGER) + left * HASTE);
  };
  starts.forEach(({ clear, out, cost }, gate) => {
    const [x, y] = [placeIn(lines.xs, clear.x), placeIn(lines.ys, clear.y)];
    if (lines.xs[x] === clear.x && lines.ys[y] === clear.y) reach(x, y, out, 0, -1 - gate, cost);
  });
  for (let item = heap.pop(); item !== null; item = heap.pop()) {
    const state = Math.floor(item / 2);
    if (item % 2 === 1) return wayTo(state, table, states, quest);
    const [x, y, heading, passed] = [
      states.xOf(state),
      states.yOf(state),
      states.headingOf(state),
      states.passedOf(state),
    ];
    const cost = table.costOf(state);
    const entered = passed === via.length ? cheapestGoal(x, y, heading, quest) : null;
    if (entered !== null) heap.push(item + 1, cost * (1 - EAGER) + entered.cost);
    for (const next of HEADINGS) {
      const turns = turnsTo(heading, next);
      if (turns === 2 || !isFree(lines, x, y, next)) continue;
      const [toX, toY] = [x + stepX(next), y + stepY(next)];
      const length =
        Math.abs((lines.xs[toX] ?? 0) - (lines.xs[x] ?? 0)) + Math.abs((lines.ys[toY] ?? 0) - (lines.ys[y] ?? 0));
      reach(toX, toY, next, passed, state, cost + length + turns * BEND);
    }
  }
  return null;
}

function isFree(lines: Lines, x: number, y: number, heading: Heading): boolean {
  if (heading === 0) return x + 1 < lines.xs.length && lines.isAcrossFree(x, y);
  if (heading === 1) return y + 1 < lines.ys.length && lines.isDownFree(x, y);
  return heading === 2 ? x > 0 && lines.isAcrossFree(x - 1, y) : y > 0 && lines.isDownFree(x, y - 1);
}

type Rest = (x: number, y: number, heading: Heading, passed: number) => number;

/** What the rest of the way costs at least: to the next point that must be passed and by the others, or to a goal. */
function restsOf({ via, goals, lines: { xs, ys } }: Quest): Rest {
  const onwards: number[] = [];
  for (let at = via.length - 1; at >= 0; at -= 1) {
    const [here, next] = [via[at], via[at + 1]];
    if (here === undefined) continue;
    const toGoal = Math.min(...goals.map(({ clear, cost }) => distance(here, clear) + cost));
    onwards[at] = next === undefined ? toGoal : distance(here, next) + (onwards[at + 1] ?? 0);
  }
  return (x, y, heading, passed) => {
    const [fromX, fromY, wanted] = [xs[x] ?? 0, ys[y] ?? 0, via[passed]];
    if (wanted !== undefined) return Math.abs(wanted.x - fromX) + Math.abs(wanted.y - fromY) + (onwards[passed] ?? 0);
    let least = Infinity;
    for (const { clear, out, cost } of goals) {
      const [dx, dy] = [clear.x - fromX, clear.y - fromY];
      const bends = leastBends(heading, reverse(out), dx, dy);
      least = Math.min(least, Math.abs(dx) + Math.abs(dy) + bends * BEND + cost);
    }
    return least;
  };
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

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

function wayTo(last: number, table: CostTable, states: States, quest: Quest): Way | null {
  const { xs, ys } = quest.lines;
  const entered = cheapestGoal(states.xOf(last), states.yOf(last), states.headingOf(last), quest);
  if (entered === null) return null;
  const points: Point[] = [entered.goal.border];
  let state = last;
  for (; state >= 0; state = table.beforeOf(state))
    points.push({ x: xs[states.xOf(state)] ?? 0, y: ys[states.yOf(state)] ?? 0 });
  const start = quest.starts[-1 - state];
  if (start !== undefined) points.push(start.border);
  return { points: points.reverse(), cost: table.costOf(last) + entered.cost };
}
