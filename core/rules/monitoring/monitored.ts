import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { watchServing } from "../fixes/watch-serving.ts";
import { FEATURE_KINDS, isOf, servingNodes } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { canEmit } from "../queries/ports.ts";

/** MON-01: predictions are served and nothing watches them. */
export const monitored = defineRule({
  id: "monitoring/monitored",
  code: "MON-01",
  meta: {
    title: "Nothing is monitored",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "serve",
    why: "ML systems fail silently: answers keep coming while quality drops.",
    help: "Add a monitor with metrics from serving and from the pipelines that feed it.",
    unless: "The board is a sketch, or shows training or data only.",
    interview:
      "I watch four layers: service health, data health, prediction quality and the business metric, each with an alert and an owner.",
    sources: [
      "Seven-step method, step 7",
      "Google, Rules of Machine Learning, rule 10",
      "Breck et al. 2017, ML Test Score, monitoring 1-7",
    ],
  },
  messages: {
    unwatched:
      "Nothing watches the predictions of {serving}; add a monitor for latency, errors, data health and quality.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    const serving = servingNodes(graph);
    if (serving.length === 0 || graph.has("monitor", "drift-detector")) return [];
    return [
      { outcome: "fail", messageId: "unwatched", data: { serving: namesOf(catalogue, serving) }, at: idsOf(serving) },
    ];
  },
  fix: ({ graph, catalogue }) => {
    const pipelines = graph.nodes.filter((node) => isOf(node, FEATURE_KINDS) || node.kind === "ingestion");
    const watched = [...servingNodes(graph), ...pipelines].filter((node) => canEmit(catalogue, node, "metric"));
    return planOf("Add a monitor", watchServing(graph, idsOf(watched)));
  },
});
