import { trainingTrigger } from "../../../../core/rules/model/training-trigger.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(trainingTrigger, {
  passes: [
    { when: "an orchestrator starts it", board: "o:orchestrator -control-> t:trainer" },
    {
      when: "the data set that it reads is built on schedule",
      board: "o:orchestrator -control-> d:dataset-builder -batch-> t:trainer",
    },
    {
      when: "a trainer that learns from the same data is started",
      board: "o:orchestrator -control-> t:trainer; d:dataset-builder -batch-> t; d -batch-> u:trainer",
    },
    {
      when: "the brief names the trigger",
      board: "t:trainer",
      brief: { retraining: { trigger: "once; the law of physics does not drift" } },
    },
    { when: "nothing is trained", board: "o:orchestrator; d:dataset-builder" },
  ],
  fails: [
    {
      when: "nothing starts it",
      board: "d:dataset-builder -batch-> t:trainer{name=Ranker training}",
      brief: { retraining: { cadenceD: 7, trigger: " " } },
      findings: [{ messageId: "manual", at: ["t"], message: /^Ranker training is never started by anything:/ }],
      fix: "clears",
    },
    {
      when: "the orchestrator starts other work and its models would go out unchecked",
      board:
        "o:orchestrator -control-> p:feature-pipeline; d:dataset-builder -batch-> t:trainer -artifact-> r:model-registry -artifact-> m:ranker",
      findings: [{ messageId: "manual", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "a trainer that learns from other data is started",
      board:
        "o:orchestrator -control-> t:trainer; d:dataset-builder -batch-> t; e:dataset-builder -batch-> u:trainer; o -control-> x:batch-inference",
      findings: [{ messageId: "manual", at: ["u"] }],
      fix: "clears",
    },
    {
      when: "drift is detected and told to nobody",
      board: "d:drift-detector; t:trainer -metric-> e:experiment-tracker",
      findings: [{ messageId: "manual", at: ["t"] }],
      fix: "clears",
    },
  ],
});
