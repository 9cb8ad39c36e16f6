import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import { perGraph } from "../../numbers/per-graph.ts";

/** Flows that carry data into training. */
export const DATA_FLOWS: readonly Flow[] = ["event", "batch", "features", "label", "prediction"];

/** For each trainer what its data comes from, in any number of steps. */
export const trainingDataOf: (graph: BoardGraph) => ReadonlyMap<NodeRecord, ReadonlySet<RecordId>> = perGraph(
  (graph) =>
    new Map(graph.nodesOf("trainer").map((node) => [node, graph.ancestors([node.id], { flows: DATA_FLOWS })] as const)),
);

/** Where a trainer takes its data from directly: its data sets, else itself. */
export function dataEntries(graph: BoardGraph, trainer: NodeRecord): readonly NodeRecord[] {
  const upstream = trainingDataOf(graph).get(trainer) ?? new Set();
  const datasets = graph.nodesOf("dataset-builder").filter((node) => upstream.has(node.id));
  return datasets.length > 0 ? datasets : [trainer];
}
