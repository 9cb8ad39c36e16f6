import { offlineEvaluation } from "../../../../core/rules/evaluation/offline-evaluation.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(offlineEvaluation, {
  passes: [
    { when: "an evaluator gets the model", board: "t:trainer -artifact-> e:offline-evaluator" },
    { when: "a gate judges the metrics of the run", board: "t:trainer -metric-> g:quality-gate" },
    {
      when: "the evaluator pulls from the registry",
      board: "t:trainer -artifact-> r:model-registry -artifact-> e:llm-evaluator",
    },
    { when: "one of two trainers is evaluated", board: "t:trainer -artifact-> e:offline-evaluator; u:trainer" },
    { when: "nothing is trained", board: "app:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "the model goes straight into the registry",
      board: "ds:dataset-builder -batch-> t:trainer -artifact-> r:model-registry",
      findings: [{ messageId: "unscored", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "the evaluator on the board gets no model",
      board: "ds:dataset-builder -batch-> t:trainer; ds -batch-> e:offline-evaluator",
      findings: [{ messageId: "unscored", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "only a tracker hears of the run",
      board: "t:trainer -metric-> x:experiment-tracker; g:quality-gate -control-> r:model-registry",
      findings: [{ messageId: "unscored", at: ["t"] }],
      fix: "clears",
    },
  ],
});
