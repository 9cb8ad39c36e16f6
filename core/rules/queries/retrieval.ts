import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { isOf } from "./component-sets.ts";

/**
 * Components that take part in an answer: those that a request calls and those whose predictions such a component
 * reads, as far back as no batch job or log stands in between.
 */
export const onRequestPath: (graph: BoardGraph) => readonly NodeRecord[] = perGraph((graph) => {
  const isOffline = (node: NodeRecord | null): boolean =>
    isOf(node, ["batch-inference", "prediction-log"]) || node?.props.mode === "batch";
  const called = new Set(
    graph.edges.flatMap((edge) =>
      edge.flow === "request" && !isOffline(graph.node(edge.from)) ? [edge.from, edge.to] : [],
    ),
  );
  const handed = graph.ancestors(called, { flows: ["prediction"], avoid: isOffline });
  return graph.nodes.filter((node) => called.has(node.id) || handed.has(node.id));
});

/** Whether a component narrows the items down, or holds results that were worked out before. */
export function isNarrowing(graph: BoardGraph, node: NodeRecord): boolean {
  if (isOf(node, ["candidate-generator", "vector-index", "search-index", "prediction-store"])) return true;
  if (node.kind !== "cache") return false;
  return graph
    .ancestors([node.id], { flows: ["prediction", "batch"] })
    .nodes.some((source) => source.kind === "batch-inference");
}
