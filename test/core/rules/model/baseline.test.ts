import { baseline } from "../../../../core/rules/model/baseline.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(baseline, {
  passes: [
    { when: "the brief names a baseline", board: "t:trainer", brief: { model: { baseline: "popularity" } } },
    { when: "a fallback is drawn", board: "t:trainer; f:fallback" },
    {
      when: "the evaluator compares with one",
      board: "t:trainer -artifact-> e:offline-evaluator{comparesTo=baseline}",
    },
    {
      when: "a simple model is trained beside the other",
      board: "t:trainer{modelFamily=dlrm}; s:trainer{modelFamily=logistic-regression}",
    },
  ],
  fails: [
    {
      when: "nothing simpler is named or drawn",
      board: "t:trainer{modelFamily=dlrm} -artifact-> e:offline-evaluator{comparesTo=production}",
      brief: { mlTask: { framing: "recommendation" }, model: { baseline: " " } },
      findings: [{ messageId: "none", at: ["brief", "t"] }],
      fix: "clears",
    },
    {
      when: "nothing is known about the task",
      board: "t:trainer",
      findings: [{ messageId: "none", at: ["brief", "t"] }],
      fix: "asks",
    },
    {
      when: "text is generated, as a note",
      board: "t:trainer -artifact-> e:llm-evaluator",
      brief: { mlTask: { framing: "generation" } },
      findings: [{ messageId: "none", at: ["brief", "t"], severity: "info" }],
      fix: "asks",
    },
  ],
});
