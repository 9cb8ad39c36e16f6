import { measurableTarget } from "../../../../core/rules/requirements/measurable-target.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(measurableTarget, {
  passes: [
    {
      when: "metric and target are stated",
      board: "m:ranker",
      brief: { goal: { statement: "Raise CTR", businessMetric: "ctr", targetPct: 5 } },
    },
    { when: "there is no goal, which another rule reports", board: "m:ranker", brief: { goal: { targetPct: 3 } } },
    {
      when: "the goal is compliance and a limit is stated",
      board: "m:ranker",
      brief: {
        goal: { statement: "Meet the audit rules", businessMetric: "Compliance" },
        constraints: { availabilityPct: 99.9, regulated: true },
      },
    },
  ],
  fails: [
    {
      when: "the target is missing and the sentence names it",
      board: "m:ranker",
      brief: { goal: { statement: "Cut card-fraud loss by 15 %", businessMetric: "fraud loss" } },
      findings: [{ messageId: "vague", at: ["brief"], message: /Missing: the target in percent\.$/ }],
      fix: "clears",
    },
    {
      when: "both are missing and the sentence names both",
      board: "m:ranker",
      brief: { goal: { statement: "Lift click-through on lists by 2,5 %" } },
      findings: [
        { messageId: "vague", at: ["brief"], message: /Missing: the business metric and the target in percent\.$/ },
      ],
      fix: "clears",
    },
    {
      when: "the sentence is a wish",
      board: "m:ranker",
      brief: { goal: { statement: "Make users happier", businessMetric: " " } },
      findings: [{ messageId: "vague", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "the goal is compliance and no limit is stated in numbers",
      board: "m:ranker",
      brief: {
        goal: { statement: "Meet the audit rules", businessMetric: "compliance" },
        constraints: { regulated: true },
      },
      findings: [{ messageId: "vague", at: ["brief"] }],
    },
  ],
});
