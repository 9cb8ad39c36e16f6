import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { planOf } from "../fixes/fix-parts.ts";
import { labelsFor } from "../fixes/outcome-labels.ts";
import { choiceOf } from "../queries/brief-fields.ts";
import { isLabelled } from "../queries/labels.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** DAT-02: the task is supervised and no label reaches training. */
export const supervisedLabels = defineRule({
  id: "data/supervised-labels",
  code: "DAT-02",
  meta: {
    title: "Supervised task has no labels",
    severity: "error",
    step: 3,
    stage: "design",
    scope: "train",
    why: "Label source, delay and volume decide whether the system is possible at all.",
    help: "Choose where labels come from: natural feedback, human annotation or programmatic labels, and lead them into the data set.",
    unless:
      "Learning is self-supervised, unsupervised, pretrained or reinforcement, or labels are columns of a source (it says so).",
    interview:
      "Labels are natural: a registration within 24 hours of the impression, joined by request id; unlabelled impressions wait until that window has passed.",
    sources: [
      "Seven-step method, signals",
      "alirezadir, Machine Learning Interviews, step 4",
      "Huyen, Designing Machine Learning Systems, ch. 4",
      "Microsoft CSE playbook, ML model production checklist",
    ],
  },
  messages: {
    unlabelled:
      "The task is supervised but no label reaches {training}; choose natural feedback, human annotation or programmatic labels.",
    unknown: "No label reaches {training}. State in the brief whether learning is supervised.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: ({ graph, catalogue }) => {
    const targets = targetsOf(graph);
    const learning = choiceOf(graph.brief.mlTask?.learning);
    if (isLabelled(graph, [...idsOf(targets), ...idsOf(graph.nodesOf("trainer"))])) return [];
    const place = { data: { training: namesOf(catalogue, targets) }, at: idsOf(targets) };
    if (learning === "supervised") return [{ outcome: "fail", messageId: "unlabelled", ...place }];
    const needs = [{ record: "brief", field: "mlTask.learning" }];
    return learning === null ? [{ outcome: "unsure", messageId: "unknown", ...place, needs }] : [];
  },
  fix: ({ graph }, at) => {
    const target = at[0];
    return target === undefined ? null : planOf("Bring labels into training", ...labelsFor(graph, target));
  },
});

function targetsOf(graph: BoardGraph): readonly NodeRecord[] {
  const datasets = graph.nodesOf("dataset-builder");
  return datasets.length > 0 ? datasets : graph.nodesOf("trainer");
}
