import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { FEATURE_KINDS, isOf, onlineModels, servingNodes } from "./component-sets.ts";

const FEATURE_FLOWS: readonly Flow[] = ["event", "batch", "features"];

/** Components that compute features for training: those upstream of a trainer. */
export const trainingFeatures: (graph: BoardGraph) => readonly NodeRecord[] = perGraph((graph) =>
  featureNodes(
    graph,
    graph.nodesOf("trainer").map((node) => node.id),
  ),
);

/**
 * Components that compute features for the served models: upstream of a model, or called by it or by one of its
 * callers, who then sends the features along with the request.
 */
export const servingFeatures: (graph: BoardGraph) => readonly NodeRecord[] = perGraph((graph) => {
  const models = servingNodes(graph).map((node) => node.id);
  const callers = [...models, ...graph.ancestors(models, { flows: ["request"] })];
  const called = callers.flatMap((id) =>
    graph.outgoing(id).flatMap((edge) => (edge.flow === "request" ? [edge.to] : [])),
  );
  const asked = called.filter((id) => isOf(graph.node(id), FEATURE_KINDS));
  const assemblers = callers.filter((id) => isOf(graph.node(id), FEATURE_KINDS));
  return featureNodes(graph, [...models, ...asked, ...assemblers], [...asked, ...assemblers]);
});

/** Online models that read feature vectors: an LLM and an encoder take raw input. */
export const featureModels = (graph: BoardGraph): readonly NodeRecord[] =>
  onlineModels(graph).filter((node) => node.kind !== "llm-inference" && node.kind !== "embedding-generator");

/** Whether training learns from the features that serving logged. */
export const isTrainedOnLoggedFeatures: (graph: BoardGraph) => boolean = perGraph((graph) => {
  const trainers = graph.nodesOf("trainer").map((node) => node.id);
  const upstream = graph.ancestors(trainers, { flows: [...FEATURE_FLOWS, "prediction"] });
  return graph.nodesOf("prediction-log").some((log) => log.props.logsFeatures === true && upstream.has(log.id));
});

function featureNodes(
  graph: BoardGraph,
  starts: readonly RecordId[],
  included: readonly RecordId[] = [],
): readonly NodeRecord[] {
  const upstream = new Set([...included, ...graph.ancestors(starts, { flows: FEATURE_FLOWS })]);
  return graph.nodes.filter((node) => upstream.has(node.id) && isOf(node, FEATURE_KINDS));
}
