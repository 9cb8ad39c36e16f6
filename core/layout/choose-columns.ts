import { countCrossings } from "./count-crossings.ts";
import { type LayerPlan, type PlanEdge, planLayers } from "./plan-layers.ts";

/** Beyond this many items the engine finds its own columns. */
const MOST_ITEMS = 300;
/** Up to this many items there is time to compare many plans. */
const FEW_ITEMS = 60;
const SEEDS = 3;
const CROSSING_COST = 0.8;
const COLUMN_COST = 2;

/** A column for each item (by index) of a readable, compact drawing; null when there are too many items. */
export function chooseColumns(items: number, edges: readonly PlanEdge[]): readonly number[] | null {
  if (items > MOST_ITEMS) return null;
  const rows = Math.max(3, Math.round(Math.sqrt(items) * 1.05));
  const wide = Math.ceil(items / Math.max(1, rows - 1));
  let best: LayerPlan | null = null;
  for (const columns of widths(items, wide)) {
    for (let seed = 1; seed <= (items <= FEW_ITEMS ? SEEDS : 1); seed++) {
      const plan = planLayers(items, edges, { columns, rows, steps: 300 * items, seed });
      const over = Math.max(0, new Set(plan.columns).size - wide - 2);
      const cost = plan.cost + CROSSING_COST * countCrossings(plan.columns, edges) + COLUMN_COST * over;
      if (best === null || cost < best.cost) best = { columns: plan.columns, cost };
    }
  }
  return best?.columns ?? null;
}

/** Numbers of columns worth a try: from compact to twice as wide, more when there are few items. */
function widths(items: number, wide: number): readonly number[] {
  const tries = items <= FEW_ITEMS ? [0, 1, 2, 3, 5, 7] : [1, 4];
  return [...new Set(tries.map((more) => Math.max(1, Math.min(items, wide + more))))];
}
