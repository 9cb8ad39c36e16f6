import { defineRule } from "../define-rule.ts";
import { gateParts } from "../fixes/add-gate.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { handOverEdges, isAutoTrained, ungatedPathEdges } from "../queries/model-delivery.ts";
import { idsOf, namesOf, nodesAt } from "../queries/names.ts";

/** MON-11: training starts by itself and its result is deployed unchecked. */
export const gatedRetraining = defineRule({
  id: "monitoring/gated-retraining",
  code: "MON-11",
  meta: {
    title: "Automatic retraining reaches production with no gate",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "Automation without a gate turns a data incident into an outage.",
    help: "Let an evaluator, a quality gate or a person decide on the registry or the rollout; when it says no, keep the current model and alert.",
    unless: "The model is advisory only and a person reviews every output.",
    interview:
      "Drift may start a training run, but only a gate that beats the live model on fresh data may promote the result; otherwise the old version stays and someone is called.",
    sources: [
      "Google Cloud, MLOps level 1, data and model validation",
      "Google, Rules of Machine Learning, rule 9",
      "AWS Well-Architected ML Lens, MLSEC04-BP03",
    ],
  },
  messages: {
    ungated:
      "A run of {trainers} starts by itself and its result is deployed unchecked: bad data becomes a bad model in one loop.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }) => {
    const edges = ungatedPathEdges(graph);
    if (edges.length === 0 || !isAutoTrained(graph) || graph.brief.human?.reviewRatePct === 100) return [];
    const trainers = nodesAt(graph, new Set(edges.map((edge) => edge.from))).filter((n) => n.kind === "trainer");
    const targets = new Set(handOverEdges(graph, edges).map((edge) => edge.to));
    return [
      {
        outcome: "fail",
        messageId: "ungated",
        data: { trainers: namesOf(catalogue, trainers) },
        at: [...idsOf(trainers), ...targets],
      },
    ];
  },
  fix: ({ graph }) => planOf("Add a quality gate", ...gateParts(graph, ungatedPathEdges(graph))),
});
