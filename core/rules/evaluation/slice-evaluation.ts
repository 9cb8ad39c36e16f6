import type { BoardGraph } from "../../model/graph.ts";
import type { PropValue } from "../../model/stencil.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { choiceOf, isBlank } from "../queries/brief-fields.ts";
import { idsOf } from "../queries/names.ts";

/** EVL-07: a decision about people is judged by one average. */
export const sliceEvaluation = defineRule({
  id: "evaluation/slice-evaluation",
  code: "EVL-07",
  meta: {
    title: "No slice or fairness evaluation",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "train",
    why: "Averages hide groups that the model fails.",
    help: "Name the slices in the brief or at the evaluator, or draw a fairness auditor that sees every candidate.",
    unless: "The output is about objects with no effect on people: say so in the brief.",
    interview:
      "Every candidate is scored by country, age band and language; the largest gap in false positives is part of the gate, not a slide afterwards.",
    sources: [
      "Breck et al. 2017, ML Test Score, model 6, 7",
      "Microsoft CSE playbook, ML model production checklist, ethics",
      "EU AI Act, article 10",
    ],
  },
  messages: {
    average: "The brief says that {because}: such decisions need error rates per group or region, not one average.",
  },
  options: {},
  appliesTo: (graph) => !graph.has("fairness-auditor"),
  check: ({ graph }) => {
    const { affectsPeople, regulated, riskClass } = graph.brief.constraints ?? {};
    const isAboutPeople = affectsPeople ?? (regulated === true || choiceOf(riskClass) === "high");
    if (!isAboutPeople || isSliced(graph)) return [];
    const because = affectsPeople
      ? "the decisions affect people"
      : regulated
        ? "the field is regulated"
        : "the risk is high";
    const at = ["brief", ...idsOf(graph.nodesOf("trainer"))];
    return [{ outcome: "fail", messageId: "average", data: { because }, at }];
  },
  fix: ({ graph }) => addAuditor(graph),
});

const isSliced = (graph: BoardGraph): boolean =>
  !isBlank(graph.brief.metrics?.slices) ||
  graph.nodesOf("offline-evaluator").some((node) => isNamed(node.props.slices));

const isNamed = (slices: PropValue | undefined): boolean =>
  typeof slices === "object" || typeof slices === "string" ? !isBlank(slices) : false;

/** An auditor that gets the candidates and reports where models are kept, else where they are watched. */
function addAuditor(graph: BoardGraph): FixPlan | null {
  const trainers = graph.nodesOf("trainer");
  if (trainers.length === 0) return null;
  const report = graph.nodesOf("quality-gate", "model-registry")[0] ?? graph.nodesOf("monitor")[0];
  const added = newNode("fairness-auditor", idsOf(trainers));
  return planOf("Add a fairness auditor", {
    add: [added],
    connect: [
      ...trainers.map((node) => ({ from: node.id, to: added.ref, flow: "artifact" as const })),
      ...(report === undefined ? [] : [{ from: added.ref, to: report.id, flow: "metric" as const }]),
    ],
  });
}
