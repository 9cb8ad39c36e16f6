import { defineRule } from "../define-rule.ts";
import { isBlank } from "../queries/brief-fields.ts";

const GOAL = { record: "brief", field: "goal.statement" } as const;

/** REQ-01: the brief states no business goal. */
export const businessGoal = defineRule({
  id: "requirements/business-goal",
  code: "REQ-01",
  meta: {
    title: "Business goal is missing",
    severity: "error",
    step: 1,
    stage: "sketch",
    scope: "brief",
    why: "Every later choice (metric, label, latency, model size) is judged against it; without it the review can only check plumbing.",
    help: "Write one sentence in the brief: what should change, for whom, and by how much.",
    unless: "The board is a fragment: set its scope by hand and leave the brief out.",
    interview:
      "Before I draw anything: what should change for the business, for which users, and how would we notice? Say, raise click-through by 3 % without hurting retention.",
    sources: [
      "Seven-step method, step 1",
      "alirezadir, Machine Learning Interviews, step 1",
      "Huyen, Designing Machine Learning Systems, ch. 2",
      "Google, Rules of Machine Learning, rule 2",
    ],
  },
  messages: {
    missing: "The brief states no business goal: say first what should change, for whom, and why it is worth building.",
  },
  options: {},
  check: ({ graph }) =>
    isBlank(graph.brief.goal?.statement) ? [{ outcome: "fail", messageId: "missing", at: ["brief"] }] : [],
  fix: () => ({ label: "Write the business goal", focus: GOAL }),
});
