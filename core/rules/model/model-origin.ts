import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { defineRule, type Outcome } from "../define-rule.ts";
import { deliverModel } from "../fixes/deliver-model.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { modelsWithOrigin } from "../queries/model-delivery.ts";
import { idsOf, nameOf } from "../queries/names.ts";

/** MOD-06: a served model comes from nowhere. */
export const modelOrigin = defineRule({
  id: "model/model-origin",
  code: "MOD-06",
  meta: {
    title: "Served model has no origin",
    severity: "error",
    step: 4,
    stage: "design",
    scope: "whole",
    why: "An artifact of unknown origin cannot be updated, audited or rolled back.",
    help: "Connect the registry or the rollout to the model, or mark it as pretrained or third-party.",
    unless: "A third-party API, a model marked as pretrained, or a board that shows serving only.",
    interview:
      "This service runs version 58 from the registry; I can name the run, the data and the metrics behind it, and what we roll back to.",
    sources: [
      "Breck et al. 2017, ML Test Score, infrastructure 1, 7",
      "OWASP Top 10 for LLM applications, supply chain",
    ],
  },
  messages: {
    unknown: "{node} runs a model that nothing produces; connect the registry or mark it as pretrained or third-party.",
    undeclared: "Nothing on the board produces the model of {node}; state whether it is pretrained or third-party.",
  },
  options: {},
  check: ({ graph, catalogue }) =>
    modelsWithOrigin(graph).flatMap((node): readonly Outcome[] => {
      if (isDeclared(graph, node) || suppliedNodes(graph).has(node.id)) return [];
      const place = { data: { node: nameOf(catalogue, node) }, at: [node.id] };
      if (node.kind !== "llm-inference" || node.props.provider !== undefined) {
        return [{ outcome: "fail", messageId: "unknown", ...place }];
      }
      return [
        { outcome: "unsure", messageId: "undeclared", ...place, needs: [{ record: node.id, field: "provider" }] },
      ];
    }),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : deliverModel(graph, node);
  },
});

function isDeclared(graph: BoardGraph, node: NodeRecord): boolean {
  if (node.props.pretrained === true) return true;
  if (node.kind === "llm-inference" && node.props.provider === "third-party") return true;
  return !graph.has("trainer") && choiceOf(graph.brief.mlTask?.learning) === "pretrained";
}

/** What models from an origin reach: from a trainer; without a training plane the registry or the rollout is origin enough. Telemetry is no origin. */
const suppliedNodes = perGraph((graph) => {
  const isTrainingDrawn = graph.has("trainer", "dataset-builder", "labeling-service");
  const origins = isTrainingDrawn ? graph.nodesOf("trainer") : graph.nodesOf("model-registry", "deployment-controller");
  return graph.descendants(idsOf(origins), {
    avoid: (other) => other.kind === "monitor" || other.kind === "drift-detector",
    edge: (edge) =>
      edge.flow === "artifact" ||
      edge.flow === "control" ||
      edge.flow === "metric" ||
      graph.node(edge.from)?.props.kind === "model-store",
  });
});
