import { randomFrom } from "../random.ts";
import type { FlatLine } from "./flat-graph.ts";

/** How a plan is sought: columns at hand, items a column holds without strain, attempts, start of the random numbers. */
export interface PlanSettings {
  readonly columns: number;
  readonly rows: number;
  readonly steps: number;
  readonly seed: number;
}

/** Cost of two connected items in one column: never worth it. */
const SAME_COLUMN = 20;
const START_HEAT = 3;
const END_HEAT = 0.02;

/**
 * Columns for items such that flows are short and lead to the right, in a drawing of bounded width and height: simulated
 * annealing, the same result every time. Unlike the longest path, it lets unimportant flows run backwards to save width.
 */
export function planColumns(items: number, edges: readonly FlatLine[], settings: PlanSettings): readonly number[] {
  const { columns, rows, steps, seed } = settings;
  const random = randomFrom(seed);
  const at = startColumns(items, edges, columns);
  const filled = new Array<number>(columns).fill(0);
  for (const column of at) filled[column] = (filled[column] ?? 0) + 1;
  const touching = edgesOfItems(items, edges);
  let heat = START_HEAT;
  const cooling = (END_HEAT / START_HEAT) ** (1 / steps);
  for (let step = 0; step < steps; step++, heat *= cooling) {
    const item = Math.floor(random() * items);
    const [old, next] = [at[item] ?? 0, Math.floor(random() * columns)];
    if (old === next) continue;
    const [here, there] = [filled[old] ?? 0, filled[next] ?? 0];
    let change = crowding(here - 1, rows) - crowding(here, rows) + crowding(there + 1, rows) - crowding(there, rows);
    for (const edge of touching[item] ?? []) {
      const [from, to] = [at[edge.from] ?? 0, at[edge.to] ?? 0];
      change +=
        edgeCost(edge, edge.from === item ? next : from, edge.to === item ? next : to) - edgeCost(edge, from, to);
    }
    if (change > 0 && random() >= Math.exp(-change / heat)) continue;
    at[item] = next;
    filled[old] = here - 1;
    filled[next] = there + 1;
  }
  return at;
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
  if (to === from) return SAME_COLUMN + pull;
  return to > from ? pull * (to - from - 1) : pull * (from - to - 1) + back;
}

function crowding(count: number, rows: number): number {
  const over = count - rows;
  return over > 0 ? 2 * over + 0.15 * over * over : 0;
}

/** Longest distance from a start, flows against the order of the items left out. */
function startColumns(items: number, edges: readonly FlatLine[], columns: number): number[] {
  const at = new Array<number>(items).fill(0);
  const inOrder = edges.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const { from, to } of inOrder) at[to] = Math.min(columns - 1, Math.max(at[to] ?? 0, (at[from] ?? 0) + 1));
  return at;
}

function edgesOfItems(items: number, edges: readonly FlatLine[]): readonly (readonly FlatLine[])[] {
  const touching = Array.from({ length: items }, (): FlatLine[] => []);
  for (const edge of edges) {
    touching[edge.from]?.push(edge);
    touching[edge.to]?.push(edge);
  }
  return touching;
}
