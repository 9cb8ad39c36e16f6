import { onlineMetric } from "../../../../core/rules/evaluation/online-metric.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(onlineMetric, {
  passes: [
    { when: "a business metric is named", board: "t:trainer", brief: { metrics: { online: ["revenue"] } } },
    { when: "the board is infrastructure without a model", board: "in:ingestion -batch-> lake:data-lake" },
    {
      when: "an internal tool has an acceptance test",
      board: "t:trainer",
      brief: { experiment: { type: "none", reason: "Acceptance test with the planners, 2 weeks" } },
    },
  ],
  fails: [
    {
      when: "the goal names it",
      board: "t:trainer",
      brief: { goal: { businessMetric: "fraud loss" }, metrics: { offline: ["pr-auc"], online: [" "] } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "only the sentence of the goal names it",
      board: "t:trainer",
      brief: { goal: { statement: "Raise booking conversion" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "nothing names it",
      board: "t:trainer",
      brief: { experiment: { type: "none", reason: "too early" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "the acceptance test comes with an A/B test",
      board: "t:trainer",
      brief: { experiment: { type: "ab", reason: "after the acceptance test" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
    },
  ],
});
