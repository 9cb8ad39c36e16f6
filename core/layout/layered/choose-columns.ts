import { at } from "./at.ts";
import { rowOf } from "./break-cycles.ts";
import { countCrossings } from "./count-crossings.ts";
import type { FlatGraph, FlatLine } from "./flat-graph.ts";
import { layersOf } from "./layers.ts";
import { nudgeColumns, withoutGaps } from "./nudge-columns.ts";
import { orderRows } from "./order-rows.ts";
import { partsOf } from "./parts.ts";
import { costOfPlan, planColumns } from "./plan-columns.ts";
import { rankNodes } from "./rank-nodes.ts";

/** Beyond this many boxes compactness matters less than few crossings. */
const MOST_BOXES = 80;
/** Numbers of columns worth a try, beyond a square drawing. */
const WISHES = [
  { pull: 1, more: 0, back: 1 },
  { pull: 0, more: 2, back: 0.5 },
  { pull: 0, more: 1, back: 1 },
] as const;
const WIDER_BY = [0, 1, 2, 3, 4, 5] as const;
/** Tries for each width: small boards can afford more in the same time. */
const SEEDS = { small: 6, large: 1 } as const;
const SMALL = 30;
const WIDEST = 5;
const STEPS_PER_BOX = 120;
const CROSSING_COST = 14;
/** Each column beyond a square drawing costs this; so many columns always fit on a screen. */
const COLUMN_COST = 8;
const FREE_COLUMNS = 7;
/** How long the order of a plan is sought to judge it, as a part of the full search. */
const GLANCE = 0.01;

/** Columns for a graph whose parts are not connected: each part begins at column 0, and lone boxes fill up columns with few boxes. */
export function chooseAllColumns(graph: FlatGraph): Int32Array {
  const columns = new Int32Array(graph.boxes.length);
  const filled: number[] = [];
  const parts = [...partsOf(graph)].sort((a, b) => b.boxes.length - a.boxes.length);
  for (const { boxes, graph: part } of parts) {
    const found = boxes.length === 1 ? [emptiest(filled)] : chooseColumns(part);
    boxes.forEach((box, index) => {
      const column = found[index] ?? 0;
      columns[box] = column;
      filled[column] = (filled[column] ?? 0) + 1;
    });
  }
  return columns;
}

/** Without lines a board is still wider than one column. */
const LONE_COLUMNS = 4;

function emptiest(filled: readonly number[]): number {
  const count = Math.max(LONE_COLUMNS, filled.length);
  let best = 0;
  for (let column = 1; column < count; column += 1) if ((filled[column] ?? 0) < (filled[best] ?? 0)) best = column;
  return best;
}

/** A column for each box of a connected graph: compact and readable for a small board, the shortest lines for a large one. */
export function chooseColumns(graph: FlatGraph): Int32Array {
  const count = graph.boxes.length;
  const best = shortestColumns(count, graph.lines);
  if (count > MOST_BOXES) return best;
  const rows = Math.max(3, Math.round(Math.sqrt(count) * 1.05));
  const square = Math.ceil(count / Math.max(1, rows - 1));
  const free = Math.max(FREE_COLUMNS, square);
  const costOf = (plan: Int32Array): number =>
    costOfPlan(plan, graph.lines, rows) + COLUMN_COST * Math.max(0, new Set(plan).size - free);
  const widths = new Set(WIDER_BY.map((wider) => Math.max(1, Math.min(count, square + wider))));
  const seeds = count <= SMALL ? SEEDS.small : SEEDS.large;
  const plans = new Set(best).size <= square + WIDEST ? [best] : [];
  for (const { pull, more, back } of WISHES) {
    const lines = graph.lines.map((line) => ({ ...line, pull: line.pull * pull + more, back: line.back * back }));
    for (const columns of widths)
      for (let seed = 1; seed <= seeds; seed += 1)
        plans.push(withoutGaps(planColumns(count, lines, { columns, rows, steps: STEPS_PER_BOX * count, seed })));
  }
  return cheapest(plans, costOf, graph.lines);
}

/** The plan with the least cost and crossings; on a small board single boxes then try the columns beside theirs. */
function cheapest(plans: readonly Int32Array[], costOf: (plan: Int32Array) => number, lines: readonly FlatLine[]) {
  const wholeOf = (plan: Int32Array, least: number): number => {
    const cost = costOf(plan);
    // What costs too much without any crossing is not looked at.
    return cost >= least ? cost : cost + CROSSING_COST * crossingsOf(plan, lines);
  };
  const byCost = [...new Map(plans.map((plan) => [plan.join(), plan])).values()].sort((a, b) => costOf(a) - costOf(b));
  let [found, least] = [plans[0] ?? new Int32Array(), Infinity];
  for (const plan of byCost) {
    const whole = wholeOf(plan, least);
    if (whole < least) [found, least] = [plan, whole];
  }
  return found.length <= SMALL ? nudgeColumns(found, wholeOf) : found;
}

function crossingsOf(columns: Int32Array, lines: readonly FlatLine[]): number {
  const layers = layersOf(columns, lines);
  return countCrossings(
    layers,
    orderRows({ layers, band: new Int32Array(layers.layerOf.length), seed: 1, effort: GLANCE }),
  );
}

function shortestColumns(count: number, lines: readonly FlatLine[]): Int32Array {
  const row = rowOf(count, lines);
  const ends = lines.map(({ from, to }) => (at(row, from) < at(row, to) ? { from, to } : { from: to, to: from }));
  return rankNodes(count, {
    from: Int32Array.from(ends, ({ from }) => from),
    to: Int32Array.from(ends, ({ to }) => to),
    weight: Float64Array.from(lines, ({ pull }) => pull),
  });
}
