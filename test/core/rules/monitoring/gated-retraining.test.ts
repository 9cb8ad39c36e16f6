import { gatedRetraining } from "../../../../core/rules/monitoring/gated-retraining.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(gatedRetraining, {
  passes: [
    {
      when: "the evaluator decides on the registry",
      board:
        "o:orchestrator -control-> t:trainer -artifact-> r:model-registry -artifact-> m:ranker; t -artifact-> e:offline-evaluator -control-> r",
    },
    {
      when: "a person approves the rollout",
      board:
        "mon:monitor -control-> t:trainer -artifact-> d:deployment-controller -artifact-> m:ranker; h:human-reviewer -control-> d",
    },
    {
      when: "the gate stands on the way itself",
      board: "o:orchestrator -control-> t:trainer -artifact-> g:quality-gate -artifact-> m:ranker",
    },
    {
      when: "people start training",
      board: "h:human-reviewer -control-> r:model-registry -artifact-> m:ranker; t:trainer -artifact-> r",
    },
    { when: "no model leaves training", board: "o:orchestrator -control-> t:trainer -artifact-> x:experiment-tracker" },
    {
      when: "a person reviews every output",
      board: "o:orchestrator -control-> t:trainer -artifact-> m:ranker",
      brief: { human: { reviewRatePct: 100 } },
    },
  ],
  fails: [
    {
      when: "drift triggers training and the registry takes all",
      board:
        "d:drift-detector -control-> o:orchestrator -control-> t:trainer{name=Training} -artifact-> r:model-registry -artifact-> m:ranker",
      findings: [{ messageId: "ungated", at: ["t", "r"], message: /^A run of Training starts by itself/ }],
      fix: "clears",
    },
    {
      when: "the evaluator only reports",
      board:
        "o:orchestrator -control-> t:trainer -artifact-> r:model-registry -artifact-> m:ranker; t -artifact-> e:offline-evaluator -metric-> r",
      findings: [{ messageId: "ungated", at: ["t", "r"] }],
      fix: "clears",
    },
    {
      when: "the model goes straight into serving",
      board: "o:orchestrator -control-> t:trainer -artifact-> m:ranker",
      findings: [{ messageId: "ungated", at: ["t", "m"] }],
      fix: "clears",
    },
    {
      when: "the drawn gate decides on nothing",
      board:
        "mon:monitor -control-> t:trainer -artifact-> r:model-registry -artifact-> m:ranker; t -metric-> g:quality-gate",
      findings: [{ messageId: "ungated", at: ["t", "r"] }],
      fix: "clears",
    },
  ],
});
