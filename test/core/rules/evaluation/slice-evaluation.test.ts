import { sliceEvaluation } from "../../../../core/rules/evaluation/slice-evaluation.ts";
import { testRule } from "../../../support/rule-tester.ts";

const people = { constraints: { affectsPeople: true } } as const;

testRule(sliceEvaluation, {
  passes: [
    { when: "an auditor is drawn", board: "t:trainer -artifact-> f:fairness-auditor", brief: people },
    { when: "the brief names slices", board: "t:trainer", brief: { ...people, metrics: { slices: ["country"] } } },
    {
      when: "the evaluator looks at slices",
      board: "t:trainer -artifact-> e:offline-evaluator{slices=country}",
      brief: people,
    },
    {
      when: "the output is about objects although the field is regulated",
      board: "t:trainer",
      brief: { constraints: { affectsPeople: false, regulated: true, riskClass: "high" } },
    },
    {
      when: "nothing says that people are affected",
      board: "t:trainer",
      brief: { constraints: { regulated: false, riskClass: "limited" } },
    },
  ],
  fails: [
    {
      when: "people are affected",
      board: "t:trainer -artifact-> r:model-registry; e:offline-evaluator",
      brief: people,
      findings: [{ messageId: "average", at: ["brief", "t"] }],
      fix: "clears",
    },
    {
      when: "the decision is regulated",
      board: "t:trainer; m:monitor",
      brief: { constraints: { regulated: true }, metrics: { slices: [" "] } },
      findings: [{ messageId: "average", at: ["brief", "t"] }],
      fix: "clears",
    },
    {
      when: "the risk is high",
      board: "t:trainer",
      brief: { constraints: { riskClass: "High" } },
      findings: [{ messageId: "average", at: ["brief", "t"] }],
      fix: "clears",
    },
    {
      when: "nothing is trained here",
      board: "d:dataset-builder",
      brief: people,
      findings: [{ messageId: "average", at: ["brief"] }],
      fix: "none",
    },
  ],
});
