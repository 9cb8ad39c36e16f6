import { releaseGate } from "../../../../core/rules/evaluation/release-gate.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(releaseGate, {
  passes: [
    {
      when: "a gate decides on the registry",
      board:
        "t:trainer -artifact-> r:model-registry; t -artifact-> e:offline-evaluator -metric-> g:quality-gate -control-> r",
    },
    {
      when: "the gate stands on the way",
      board: "t:trainer -artifact-> g:quality-gate -artifact-> m:ranker",
    },
    {
      when: "the evaluator decides on the registry",
      board: "t:trainer -artifact-> r:model-registry; t -artifact-> e:offline-evaluator -control-> r",
    },
    {
      when: "the evaluator decides on the build",
      board: "t:trainer -artifact-> c:ci-cd -artifact-> m:ranker; t -artifact-> e:offline-evaluator -control-> c",
    },
    {
      when: "the evaluator passes good models on itself",
      board: "t:trainer -artifact-> e:offline-evaluator -artifact-> r:model-registry; e -metric-> m:monitor",
    },
    {
      when: "a person approves",
      board: "t:trainer -artifact-> r:model-registry; h:human-reviewer -control-> r",
    },
    {
      when: "the judge decides on the prompts",
      board: "t:trainer; m:llm-inference; j:llm-evaluator -control-> p:prompt-registry",
    },
    { when: "nothing is released", board: "t:trainer -artifact-> e:offline-evaluator" },
    { when: "nothing is trained", board: "r:model-registry -artifact-> m:ranker" },
  ],
  fails: [
    {
      when: "the evaluator only looks",
      board:
        "t:trainer -artifact-> r:model-registry -artifact-> m:ranker; t -artifact-> e:offline-evaluator -metric-> r",
      findings: [{ messageId: "ungated", at: ["e"] }],
      fix: "clears",
    },
    {
      when: "nothing evaluates",
      board: "t:trainer -artifact-> m:ranker",
      findings: [{ messageId: "unjudged", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "the drawn gate decides on nothing",
      board:
        "t:trainer -artifact-> r:model-registry; t -artifact-> e:offline-evaluator -metric-> g:quality-gate -metric-> m:monitor",
      findings: [{ messageId: "ungated", at: ["e"] }],
      fix: "clears",
    },
    {
      when: "the evaluator hands its report to the tracker and the registry stands alone",
      board: "t:trainer -artifact-> e:offline-evaluator -artifact-> x:experiment-tracker; r:model-registry",
      findings: [{ messageId: "ungated", at: ["e"] }],
      fix: "clears",
    },
    {
      when: "the evaluator starts training again and the model is served from nowhere",
      board: "t:trainer -artifact-> e:offline-evaluator -control-> t; m:prediction-store",
      findings: [{ messageId: "ungated", at: ["e"] }],
      fix: "none",
    },
  ],
});
