import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan } from "../define-rule.ts";
import { DATA_FLOWS, dataEntries } from "../queries/training-data.ts";
import { type FixPart, newNode, planOf, rerouted } from "./fix-parts.ts";

/** Flows by how much of the training data they usually carry. */
const MAIN_FIRST = ["batch", "event", "features", "label"] as const;

/** Checks on the main flow into the data of each of these trainers; null when one of them gets no data. */
export function insertValidators(graph: BoardGraph, trainers: readonly NodeRecord[]): FixPlan | null {
  const edges = trainers.map((trainer) => mainEdge(graph, trainer));
  const parts = [...new Set(edges)].map((edge, n) => (edge === null ? null : validated(edge, n)));
  return parts.includes(null) ? null : planOf("Add data validation", ...parts.filter((part) => part !== null));
}

/** The flow into the data set, or out of it when nothing is drawn before. */
function mainEdge(graph: BoardGraph, trainer: NodeRecord): EdgeRecord | null {
  const into = [...dataEntries(graph, trainer), trainer].map((node) => graph.incoming(node.id));
  for (const edges of into) {
    for (const flow of MAIN_FIRST) {
      const edge = edges.find((candidate) => candidate.flow === flow);
      if (edge !== undefined && DATA_FLOWS.includes(edge.flow)) return edge;
    }
  }
  return null;
}

function validated(edge: EdgeRecord, n: number): FixPart {
  const ref = n === 0 ? "+data-validator" : `+data-validator-${n + 1}`;
  const added = newNode("data-validator", [edge.from, edge.to], { ref, props: { onFail: "block" } });
  const via = rerouted(edge, added.ref);
  const { joinType } = edge.props;
  const connect = (via.connect ?? []).map((link) =>
    link.to === edge.to && joinType !== undefined ? { ...link, props: { joinType } } : link,
  );
  return { ...via, connect, add: [added] };
}
