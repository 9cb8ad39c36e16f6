import type { BoardGraph } from "../../model/graph.ts";
import type { FixPlan, PlannedEdge } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { isOf } from "../queries/component-sets.ts";
import { EVALUATOR_KINDS, isApproved } from "../queries/model-delivery.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** EVL-01: no evaluator sees the trained model. */
export const offlineEvaluation = defineRule({
  id: "evaluation/offline-evaluation",
  code: "EVL-01",
  meta: {
    title: "No offline evaluation",
    severity: "error",
    step: 5,
    stage: "design",
    scope: "train",
    why: "Held-out evaluation is the cheapest test you will ever run.",
    help: "Lead the trained model and held-out data into an evaluator before it is released.",
    unless: "A bandit or online learner is evaluated only online, and the brief says so.",
    interview:
      "Every candidate is scored on the newest held-out week against the live model and the baseline, in total and by slice, before it may be registered.",
    sources: [
      "Seven-step method, step 5",
      "alirezadir, Machine Learning Interviews, step 6",
      "Breck et al. 2017, ML Test Score, infrastructure 4",
      "Google, Rules of Machine Learning, rule 9",
    ],
  },
  messages: { unscored: "Nothing scores the model of {trainers} before it is used." },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }) => {
    const trainers = graph.nodesOf("trainer");
    const reached = graph.descendants(idsOf(trainers), { flows: ["artifact", "metric"] });
    if (reached.nodes.some((node) => isOf(node, EVALUATOR_KINDS))) return [];
    return [
      { outcome: "fail", messageId: "unscored", data: { trainers: namesOf(catalogue, trainers) }, at: idsOf(trainers) },
    ];
  },
  fix: ({ graph }) => addEvaluator(graph),
});

/** The evaluator of the board or a new one, fed with the models and held-out data, deciding on the registry. */
function addEvaluator(graph: BoardGraph): FixPlan {
  const trainers = graph.nodesOf("trainer");
  const known = graph.nodesOf("offline-evaluator", "llm-evaluator")[0];
  const added = newNode("offline-evaluator", idsOf(trainers));
  const judge = known?.id ?? added.ref;
  const models: readonly PlannedEdge[] = trainers.map((node) => ({ from: node.id, to: judge, flow: "artifact" }));
  const dataset = graph.nodesOf("dataset-builder")[0];
  const isRead = dataset !== undefined && graph.outgoing(dataset.id).some((edge) => edge.to === judge);
  const held: readonly PlannedEdge[] =
    dataset === undefined || isRead ? [] : [{ from: dataset.id, to: judge, flow: "batch" }];
  const release = graph.nodesOf("model-registry", "deployment-controller").find((node) => !isApproved(graph, node));
  const approve: readonly PlannedEdge[] =
    release === undefined || graph.has("quality-gate") ? [] : [{ from: judge, to: release.id, flow: "control" }];
  return planOf(
    known === undefined ? "Add an offline evaluator" : "Lead the model into the evaluator",
    { add: known === undefined ? [added] : [] },
    { connect: [...models, ...held, ...approve] },
  );
}
