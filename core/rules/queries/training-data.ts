import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";

/** Flows that carry data into training. */
export const DATA_FLOWS: readonly Flow[] = ["event", "batch", "features", "label", "prediction"];

/** What the data of a trainer comes from, in any number of steps. */
export const trainingDataOf = (graph: BoardGraph, trainer: NodeRecord): IdSet =>
  graph.ancestors([trainer.id], { flows: DATA_FLOWS });

/** Where a trainer takes its data from directly: its data sets, else itself. */
export function dataEntries(graph: BoardGraph, trainer: NodeRecord): readonly NodeRecord[] {
  const upstream = trainingDataOf(graph, trainer);
  const datasets = graph.nodesOf("dataset-builder").filter((node) => upstream.has(node.id));
  return datasets.length > 0 ? datasets : [trainer];
}
