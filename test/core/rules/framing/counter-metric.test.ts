import { counterMetric } from "../../../../core/rules/framing/counter-metric.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(counterMetric, {
  passes: [
    {
      when: "a guardrail is named",
      board: "m:ranker",
      brief: { mlTask: { framing: "ranking", objective: "click" }, metrics: { guardrail: ["hide rate"] } },
    },
    {
      when: "the objective weighs several reactions",
      board: "m:ranker",
      brief: { mlTask: { framing: "ranking", objective: "weighted clicks" } },
    },
    {
      when: "hides are part of the objective",
      board: "m:ranker",
      brief: { mlTask: { framing: "ranking", objective: "clicks minus hides" } },
    },
    {
      when: "the objective is no engagement",
      board: "m:inference-service",
      brief: { mlTask: { framing: "classification", objective: "chargeback likelihood" } },
    },
    {
      when: "items are retrieved",
      board: "m:vector-index",
      brief: { mlTask: { framing: "retrieval", objective: "click" } },
    },
    { when: "the framing is not stated", board: "m:ranker", brief: { mlTask: { objective: "click" } } },
  ],
  fails: [
    {
      when: "watching is all that counts",
      board: "m:ranker",
      brief: { mlTask: { framing: "Recommendation", objective: "watch>=30s" }, metrics: { guardrail: [" "] } },
      findings: [{ messageId: "unbraked", at: ["brief"], message: /^Optimising watch>=30s alone/ }],
      fix: "clears",
    },
    {
      when: "users can hide what they see and nothing counts it",
      board: "m:ranker",
      brief: { mlTask: { framing: "classification", objective: "click" }, signals: { explicit: ["like", "hide ad"] } },
      findings: [{ messageId: "unbraked", at: ["brief"] }],
      fix: "clears",
    },
  ],
});
