import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { shareFeatures } from "../fixes/share-features.ts";
import { isOf } from "../queries/component-sets.ts";
import { featureModels, isTrainedOnLoggedFeatures, servingFeatures } from "../queries/features.ts";
import { nameOf } from "../queries/names.ts";
import { DATA_FLOWS } from "../queries/training-data.ts";

type Side = "training" | "serving";

/** DAT-06: a feature store that only training or only serving reads. */
export const oneSidedStore = defineRule({
  id: "data/one-sided-store",
  code: "DAT-06",
  meta: {
    title: "Feature store serves only one side",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "whole",
    why: "A one-sided store keeps the skew risk and adds cost.",
    help: "Let the data set read the store point in time and the model, or what assembles its features, read it online.",
    unless: "The board shows training or serving only, or training learns from the logged features of serving.",
    interview:
      "The store has two faces with one definition: the offline history for point-in-time training sets and the online copy for the request.",
    sources: [
      "neurarch-ai, awesome-ml-system-design, feature store",
      "Feast documentation, offline and online store",
      "Google, Rules of Machine Learning, rules 29, 32",
    ],
  },
  messages: {
    oneSided: "{node} feeds {side} only; the point of a feature store is the same definition on both sides.",
  },
  options: {},
  appliesTo: (graph) => graph.has("feature-store"),
  check: ({ graph, catalogue }) =>
    graph.nodesOf("feature-store").flatMap((node) => {
      const side = onlySideOf(graph, node);
      if (side === null || (side === "serving" && isTrainedOnLoggedFeatures(graph))) return [];
      const data = { node: nameOf(catalogue, node), side };
      return [{ outcome: "fail", messageId: "oneSided", data, at: [node.id] }];
    }),
  fix: ({ graph }, at) => {
    const store = graph.node(at[0] ?? "");
    if (store === null) return null;
    return onlySideOf(graph, store) === "serving"
      ? readInTraining(graph, store)
      : shareFeatures(graph, [store], featureModels(graph));
  },
});

/**
 * The one side that reads a store; null when both or none do. An assembler or a cache that reads it is the serving side
 * even before a model is behind it, and training without any data is reported as such.
 */
function onlySideOf(graph: BoardGraph, store: NodeRecord): Side | null {
  const read = graph.descendants([store.id], { flows: ["features", "batch", "event"] }).nodes;
  const trains = read.some((node) => isOf(node, ["dataset-builder", "trainer"]));
  const serves =
    servingFeatures(graph).includes(store) || read.some((node) => isOf(node, ["feature-assembler", "cache"]));
  if (trains === serves || (serves && !isTrainingFed(graph))) return null;
  return trains ? "training" : "serving";
}

const isTrainingFed = (graph: BoardGraph): boolean =>
  graph.nodesOf("trainer").some((node) => graph.incoming(node.id).some((edge) => DATA_FLOWS.includes(edge.flow)));

function readInTraining(graph: BoardGraph, store: NodeRecord): FixPlan | null {
  const reader = graph.nodesOf("dataset-builder")[0] ?? graph.nodesOf("trainer")[0];
  if (reader === undefined) return null;
  const props = reader.kind === "dataset-builder" ? { props: { joinType: "point-in-time" } } : {};
  return planOf("Train from the feature store", {
    connect: [{ from: store.id, to: reader.id, flow: "features", ...props }],
  });
}
