import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";

/** A batch job and the time in h between its runs. */
export interface ScheduledJob {
  readonly node: NodeRecord;
  readonly cadenceH: number;
}

/** Of the batch jobs whose results arrive in a store the one that runs least often; null when none states its cadence. */
export function slowestJobInto(graph: BoardGraph, store: NodeRecord): ScheduledJob | null {
  const upstream = graph.ancestors([store.id], { flows: ["prediction", "batch"], avoid: isSource });
  let slowest: ScheduledJob | null = null;
  for (const node of graph.nodesOf("batch-inference")) {
    const cadenceH = upstream.has(node.id) ? numberProp(node.props, "cadenceH") : null;
    if (cadenceH !== null && (slowest === null || cadenceH > slowest.cadenceH)) slowest = { node, cadenceH };
  }
  return slowest;
}

/** Where results are kept already: what is behind such a place writes there and not into this store. */
const isSource = (node: NodeRecord): boolean =>
  node.kind === "prediction-log" || node.kind === "data-lake" || node.kind === "data-warehouse";
