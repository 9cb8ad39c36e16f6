import { defineRule } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { isRegistry } from "../queries/model-delivery.ts";
import { idsOf, namesOf } from "../queries/names.ts";

/** MOD-03: nobody can say later which run made a model. */
export const trackedRuns = defineRule({
  id: "model/tracked-runs",
  code: "MOD-03",
  meta: {
    title: "Runs are not tracked",
    severity: "info",
    step: 4,
    stage: "production",
    scope: "train",
    why: "Untracked runs cannot be reproduced or explained.",
    help: "Record data version, parameters and metrics of each run in an experiment tracker or a registry.",
    unless:
      "A managed training service whose registry records the runs: draw the registry or mark the trainer as tracked.",
    interview:
      "Every run logs its data version, code, parameters and metrics; six months later I can say why version 58 behaves as it does, and build it again.",
    sources: [
      "Breck et al. 2017, ML Test Score, infrastructure 1",
      "Microsoft CSE playbook, ML fundamentals checklist, experimentation setup",
      "Huyen, Designing Machine Learning Systems, ch. 6",
    ],
  },
  messages: {
    untracked:
      "Nothing records the runs of {trainers}: add an experiment tracker so data version, parameters and metrics of each run can be compared.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer") && !graph.has("experiment-tracker"),
  check: ({ graph, catalogue }) => {
    const trainers = graph.nodesOf("trainer");
    if (graph.nodes.some(isRegistry) || trainers.some((node) => node.props.tracked === true)) return [];
    const data = { trainers: namesOf(catalogue, trainers) };
    return [{ outcome: "fail", messageId: "untracked", data, at: idsOf(trainers) }];
  },
  fix: (_context, at) => {
    const added = newNode("experiment-tracker", at);
    const connect = at.map((from) => ({ from, to: added.ref, flow: "metric" as const }));
    return planOf("Add an experiment tracker", { add: [added], connect });
  },
});
