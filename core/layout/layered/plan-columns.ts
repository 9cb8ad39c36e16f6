import { randomFrom } from "../random.ts";
import type { FlatLine } from "./flat-graph.ts";

/** How a plan is sought: columns at hand, items a column holds without strain, attempts, start of the random numbers. */
export interface PlanSettings {
  readonly columns: number;
  readonly rows: number;
  readonly steps: number;
  readonly seed: number;
}

/** Cost of two connected items in one column: a step on the way while a plan is sought, never worth it in the end. */
const SAME_COLUMN = 20;
const SAME_COLUMN_IN_THE_END = 200;
const START_HEAT = 3;
const END_HEAT = 0.02;
/** A change this many times the heat is taken once in a million tries: not worth a try. */
const HOPELESS = 14;

/**
 * Columns for items such that flows are short and lead to the right, in a drawing of bounded width and height: simulated
 * annealing, the same result every time. Unlike the longest path, it lets unimportant flows run backwards to save width.
 */
export function planColumns(items: number, edges: readonly FlatLine[], settings: PlanSettings): Int32Array {
  const { columns, rows, steps, seed } = settings;
  const random = randomFrom(seed);
  const at = startColumns(items, edges, columns);
  const filled = new Int32Array(columns);
  for (const column of at) filled[column] = (filled[column] ?? 0) + 1;
  const pulls = pullsOf(items, edges);
  const crowdings = Float64Array.from({ length: items + 2 }, (_, count) => crowding(count, rows));
  let heat = START_HEAT;
  const cooling = (END_HEAT / START_HEAT) ** (1 / steps);
  for (let step = 0; step < steps; step++, heat *= cooling) {
    const item = Math.floor(random() * items);
    const old = at[item] ?? 0;
    const next = Math.floor(random() * columns);
    if (old === next) continue;
    const here = filled[old] ?? 0;
    const there = filled[next] ?? 0;
    const change =
      (crowdings[here - 1] ?? 0) -
      (crowdings[here] ?? 0) +
      (crowdings[there + 1] ?? 0) -
      (crowdings[there] ?? 0) +
      pullChange(pulls, at, item, next);
    if (change > heat * HOPELESS || (change > 0 && random() >= Math.exp(-change / heat))) continue;
    at[item] = next;
    filled[old] = here - 1;
    filled[next] = there + 1;
  }
  return at;
}

/** The edges of every item in one list: those of item `i` stand from `start[i]` up to `start[i + 1]`. */
interface Pulls {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly pull: Float64Array;
  /** What the edge costs when its other end stands to the left of the item, and to the right of it. */
  readonly fromLeft: Float64Array;
  readonly fromRight: Float64Array;
}

/** What the edges of an item cost more when it goes to another column. */
function pullChange(pulls: Pulls, at: Int32Array, item: number, next: number): number {
  const { start, other } = pulls;
  const old = at[item] ?? 0;
  const end = start[item + 1] ?? 0;
  let change = 0;
  for (let index = start[item] ?? 0; index < end; index += 1) {
    const there = at[other[index] ?? 0] ?? 0;
    change += costAt(pulls, index, there - next) - costAt(pulls, index, there - old);
  }
  return change;
}

/** What an edge costs when its other end stands so many columns to the right. */
function costAt({ pull, fromLeft, fromRight }: Pulls, index: number, ahead: number): number {
  const own = pull[index] ?? 0;
  if (ahead === 0) return SAME_COLUMN + own;
  return ahead > 0 ? own * (ahead - 1) + (fromRight[index] ?? 0) : own * (-ahead - 1) + (fromLeft[index] ?? 0);
}

function pullsOf(items: number, edges: readonly FlatLine[]): Pulls {
  const touching: FlatLine[][] = Array.from({ length: items }, () => []);
  for (const edge of edges) {
    touching[edge.from]?.push(edge);
    touching[edge.to]?.push(edge);
  }
  const start = new Int32Array(items + 1);
  touching.forEach((own, item) => {
    start[item + 1] = (start[item] ?? 0) + own.length;
  });
  const ends = touching.flatMap((own, item) => own.map((edge) => ({ edge, leaves: edge.from === item })));
  return {
    start,
    other: Int32Array.from(ends, ({ edge, leaves }) => (leaves ? edge.to : edge.from)),
    pull: Float64Array.from(ends, ({ edge }) => edge.pull),
    fromLeft: Float64Array.from(ends, ({ edge, leaves }) => (leaves ? edge.back : 0)),
    fromRight: Float64Array.from(ends, ({ edge, leaves }) => (leaves ? 0 : edge.back)),
  };
}

/** What a plan costs: long lines, lines that run backwards, and columns of more than `rows` items. */
export function costOfPlan(at: ArrayLike<number>, edges: readonly FlatLine[], rows: number): number {
  let cost = 0;
  const filled: number[] = [];
  for (let item = 0; item < at.length; item += 1) filled[at[item] ?? 0] = (filled[at[item] ?? 0] ?? 0) + 1;
  for (const edge of edges) cost += edgeCost(edge, at[edge.from] ?? 0, at[edge.to] ?? 0);
  for (const count of filled) cost += crowding(count ?? 0, rows);
  return cost;
}

function edgeCost({ pull, back }: FlatLine, from: number, to: number): number {
  if (to === from) return SAME_COLUMN_IN_THE_END + pull;
  return to > from ? pull * (to - from - 1) : pull * (from - to - 1) + back;
}

function crowding(count: number, rows: number): number {
  const over = count - rows;
  return over > 0 ? 2 * over + 0.15 * over * over : 0;
}

/** Longest distance from a start, flows against the order of the items left out. */
function startColumns(items: number, edges: readonly FlatLine[], columns: number): Int32Array {
  const at = new Int32Array(items);
  const inOrder = edges.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const { from, to } of inOrder) at[to] = Math.min(columns - 1, Math.max(at[to] ?? 0, (at[from] ?? 0) + 1));
  return at;
}
