import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { type FixPart, newNode, planOf } from "../fixes/fix-parts.ts";
import { outcomesFor } from "../fixes/outcome-labels.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { isLoopClosed, learners } from "../queries/feedback.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** MON-06: what users do with predictions does not come back. */
export const feedbackLoop = defineRule({
  id: "monitoring/feedback-loop",
  code: "MON-06",
  meta: {
    title: "Feedback loop is open",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "Without outcomes the model cannot improve and its quality is unknown. A control edge from a monitor is a trigger, not feedback.",
    help: "Collect what happened after the prediction, join it by request id and lead it into the training data.",
    unless: "A static physical task with fixed reference data, or a board that shows training or serving only.",
    interview:
      "Clicks and hides come back as labels, joined to the logged impression by request id; that closes the loop, and a small share of exploration keeps it honest.",
    sources: [
      "Seven-step method, online metrics and feedback loops",
      "alirezadir, Machine Learning Interviews, step 9",
      "Microsoft CSE playbook, how feedback is collected",
      "Huyen, Designing Machine Learning Systems, ch. 9",
    ],
  },
  messages: {
    open: "What users do with the predictions never comes back to {learners}; close the loop.",
    nowhere: "What users do with the predictions comes back to nothing that learns or judges; close the loop.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    if (isLoopClosed(graph)) return [];
    const targets = learners(graph);
    if (targets.length === 0) return [{ outcome: "fail", messageId: "nowhere", at: idsOf(servingNodes(graph)) }];
    return [
      { outcome: "fail", messageId: "open", data: { learners: namesOf(catalogue, targets) }, at: idsOf(targets) },
    ];
  },
  fix: ({ graph }) => {
    const target = feedbackTarget(graph);
    const created: readonly FixPart[] = target === null ? evaluatorFor(graph) : [];
    const ref = target?.id ?? created[0]?.add?.[0]?.ref;
    const outcomes = ref === undefined ? null : outcomesFor(graph, ref);
    return outcomes === null ? null : planOf("Close the feedback loop", ...created, ...outcomes);
  },
});

/** Where outcomes go in: the data set of a trainer, the trainer, or what judges prompts and variants. */
function feedbackTarget(graph: BoardGraph): NodeRecord | null {
  const trainers = graph.nodesOf("trainer");
  const upstream = graph.ancestors(idsOf(trainers), { flows: ["batch", "features"] });
  const dataset = graph.nodesOf("dataset-builder").find((node) => upstream.has(node.id));
  return dataset ?? trainers[0] ?? graph.nodesOf("llm-evaluator", "experiment-platform")[0] ?? null;
}

function evaluatorFor(graph: BoardGraph): readonly FixPart[] {
  const models = graph.nodesOf("llm-inference");
  if (models.length === 0) return [];
  return [{ add: [newNode("llm-evaluator", idsOf(models))] }];
}
