import type { BoardGraph } from "../../model/graph.ts";
import { defineRule } from "../define-rule.ts";
import { serveModel } from "../fixes/serve-model.ts";
import { embeddedModels, isOf } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { isStored } from "../queries/serving-mode.ts";

const SERVERS = [
  "inference-service",
  "ranker",
  "llm-inference",
  "edge-model",
  "embedding-generator",
  "prediction-store",
] as const;

/** SRV-01: a model is trained and nothing serves it. */
export const predictionsServed = defineRule({
  id: "serving/predictions-served",
  code: "SRV-01",
  meta: {
    title: "Nothing serves predictions",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "whole",
    why: "Delivery is part of the system.",
    help: "Add an online inference service or a batch inference job that takes the model from the registry.",
    unless: "The board shows training only.",
    interview:
      "The registry feeds a canary rollout of the inference service; the application calls it behind a time-out with a fallback.",
    sources: ["Seven-step method, step 6", "alirezadir, Machine Learning Interviews, step 7"],
  },
  messages: {
    unserved:
      "The model of {producers} is trained but never used: add an online inference service or a batch inference job.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer", "model-registry"),
  check: ({ graph, catalogue }) => {
    if (isServed(graph)) return [];
    const trainers = graph.nodesOf("trainer");
    const producers = trainers.length > 0 ? trainers : graph.nodesOf("model-registry");
    return [
      {
        outcome: "fail",
        messageId: "unserved",
        data: { producers: namesOf(catalogue, producers) },
        at: idsOf(producers),
      },
    ];
  },
  fix: ({ graph }) => serveModel(graph),
});

function isServed(graph: BoardGraph): boolean {
  if (graph.has(...SERVERS) || embeddedModels(graph).length > 0) return true;
  const takers = graph.nodesOf("client-app", "candidate-generator");
  if (takers.some((node) => graph.incoming(node.id).some((edge) => edge.flow === "artifact"))) return true;
  // An online brief is not served by a job whose results nobody can read.
  const mustBeStored = graph.brief.mlTask?.servingMode === "online";
  return graph.nodes.some((node) => isOf(node, ["batch-inference"]) && (!mustBeStored || isStored(graph, node)));
}
