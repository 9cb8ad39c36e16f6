import { countCrossings } from "./count-crossings.ts";
import { type LayerPlan, type PlanEdge, planLayers } from "./plan-layers.ts";

/** Beyond this many items compactness matters less than few crossings, and the engine finds its own columns. */
const MOST_ITEMS = 80;
/** Numbers of columns worth a try, beyond a square drawing. */
const WIDER_BY = [0, 1, 2, 3, 5, 7] as const;
const SEEDS = 5;
const STEPS_PER_ITEM = 300;
const CROSSING_COST = 2;
const COLUMN_COST = 4;

/** A column for each item (by index) of a readable, compact drawing; null when there are too many items. */
export function chooseColumns(items: number, edges: readonly PlanEdge[]): readonly number[] | null {
  if (items > MOST_ITEMS) return null;
  const rows = Math.max(3, Math.round(Math.sqrt(items) * 1.05));
  const square = Math.ceil(items / Math.max(1, rows - 1));
  let best: LayerPlan = { columns: new Array<number>(items).fill(0), cost: Infinity };
  for (const columns of new Set(WIDER_BY.map((more) => Math.max(1, Math.min(items, square + more))))) {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const plan = planLayers(items, edges, { columns, rows, steps: STEPS_PER_ITEM * items, seed });
      const extra = Math.max(0, new Set(plan.columns).size - square - 2);
      const cost = plan.cost + CROSSING_COST * countCrossings(plan.columns, edges) + COLUMN_COST * extra;
      if (cost < best.cost) best = { columns: plan.columns, cost };
    }
  }
  return best.columns;
}
