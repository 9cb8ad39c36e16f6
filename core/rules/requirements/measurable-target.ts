import type { Brief } from "../../model/records/brief.ts";
import { defineRule } from "../define-rule.ts";
import { goalFromText } from "../fixes/goal-target.ts";
import { isBlank } from "../queries/brief-fields.ts";
import { inWords } from "../queries/names.ts";

/** REQ-02: the goal is a wish without a number. */
export const measurableTarget = defineRule({
  id: "requirements/measurable-target",
  code: "REQ-02",
  meta: {
    title: "Goal has no measurable target",
    severity: "warning",
    step: 1,
    stage: "design",
    scope: "brief",
    why: "A target lets the experiment rule compute sample size and lets you say when to stop.",
    help: "Name the business metric that should move and by how many percent.",
    unless:
      "The goal is compliance or exploration: write that word as the business metric and the threshold among the constraints.",
    interview:
      "I turn the goal into a number I can fail: click-through up 5 % in the A/B test, with retention as the guardrail. Below that I would not launch.",
    sources: [
      "Seven-step method, step 1",
      "Google, Rules of Machine Learning, rule 2",
      "Microsoft CSE playbook, ML fundamentals checklist, metrics connected to success criteria",
    ],
  },
  messages: {
    vague: "Turn the goal into a number: a metric, a direction and a target, for example CTR +5 %. Missing: {missing}.",
  },
  options: {},
  check: ({ graph }) => {
    const missing = missingOf(graph.brief);
    if (isBlank(graph.brief.goal?.statement) || missing.length === 0 || isThreshold(graph.brief)) return [];
    return [{ outcome: "fail", messageId: "vague", data: { missing: inWords(missing) }, at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const goal = graph.brief.goal ?? {};
    const hasMetric = !isBlank(goal.businessMetric);
    const hasTarget = goal.targetPct !== undefined;
    const field = hasMetric ? "goal.targetPct" : "goal.businessMetric";
    const read = goalFromText({ statement: goal.statement ?? "", hasMetric, hasTarget });
    return read ?? { label: "Write metric and target", focus: { record: "brief", field } };
  },
});

const missingOf = ({ goal }: Brief): readonly string[] => [
  ...(isBlank(goal?.businessMetric) ? ["the business metric"] : []),
  ...(goal?.targetPct === undefined ? ["the target in percent"] : []),
];

/** A goal that is met by a limit rather than by a change. */
function isThreshold({ goal, constraints }: Brief): boolean {
  if (!/\b(compliance|exploration)\b/i.test(goal?.businessMetric ?? "")) return false;
  return Object.values(constraints ?? {}).some((value) => typeof value === "number");
}
