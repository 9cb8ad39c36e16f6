import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { isOf } from "./component-sets.ts";

const RESULT_STORES = [
  "prediction-store",
  "cache",
  "data-warehouse",
  "operational-db",
  "external-system",
  "data-lake",
] as const;

/** Whether the results of a batch job arrive somewhere that others read; a log of predictions is not such a place. */
export function isStored(graph: BoardGraph, job: NodeRecord): boolean {
  const reached = graph.descendants([job.id], {
    flows: ["prediction", "batch", "event"],
    avoid: (node) => node.kind === "prediction-log",
  });
  return reached.nodes.some((node) => isOf(node, RESULT_STORES));
}

/** Whether something reads precomputed results while a user waits. */
export function isPrecomputedRead(graph: BoardGraph): boolean {
  return graph
    .nodesOf("prediction-store", "cache")
    .some(
      (store) =>
        graph.incoming(store.id).some((edge) => edge.flow === "request") ||
        graph.outgoing(store.id).some((edge) => edge.flow === "prediction"),
    );
}
