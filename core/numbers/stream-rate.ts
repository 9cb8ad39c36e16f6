import type { BoardGraph } from "../model/graph.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";
import { numberProp } from "./number-prop.ts";
import { perGraph } from "./per-graph.ts";

/**
 * Events per second that reach a component: the sum over its event edges of the load of the edge where stated (a
 * filtered topic), else of what the broker or collector at its start states, else of what is stated to reach that broker.
 * Parts that nobody states are left out, so the sum is a lower bound; null when nothing is stated.
 */
export function eventRateInto(graph: BoardGraph, id: RecordId): number | null {
  const inflows = brokerInflows(graph);
  return sumOf(graph.incoming(id), (edge) => statedRate(graph, edge) ?? inflows.get(edge.from) ?? null);
}

const PRODUCERS: ReadonlySet<string> = new Set(["message-broker", "event-collector"]);

/** What reaches each broker that does not state its own load. */
const brokerInflows = perGraph((graph): ReadonlyMap<RecordId, number> => {
  const inflows = new Map<RecordId, number>();
  for (const { id } of graph.nodesOf("message-broker")) {
    const rate = sumOf(graph.incoming(id), (edge) => statedRate(graph, edge));
    if (rate !== null) inflows.set(id, rate);
  }
  return inflows;
});

function statedRate(graph: BoardGraph, edge: EdgeRecord): number | null {
  const producer = graph.node(edge.from);
  const filtered = numberProp(edge.props, "qps");
  return filtered ?? (producer !== null && PRODUCERS.has(producer.kind) ? numberProp(producer.props, "qps") : null);
}

function sumOf(edges: readonly EdgeRecord[], rateOf: (edge: EdgeRecord) => number | null): number | null {
  const rates = edges.flatMap((edge) => (edge.flow === "event" ? (rateOf(edge) ?? []) : []));
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0);
}
