import { feedbackLoop } from "../../../../core/rules/monitoring/feedback-loop.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(feedbackLoop, {
  passes: [
    {
      when: "events of the client reach training",
      board:
        "c:client-app -event-> e:event-collector -event-> l:data-lake -batch-> ds:dataset-builder -batch-> t:trainer",
    },
    {
      when: "the application feeds a topic that training reads",
      board: "app:app-service -event-> b:message-broker -event-> p:feature-pipeline -features-> t:trainer",
    },
    {
      when: "reviewers label what was predicted",
      board: "m:ranker -prediction-> h:human-reviewer -label-> ds:dataset-builder -batch-> t:trainer",
    },
    {
      when: "an external system reports outcomes",
      board: "x:external-system -label-> f:feedback-collector -label-> t:trainer",
    },
    {
      when: "nothing is trained and an evaluator hears the users",
      board: "c:client-app -label-> f:feedback-collector -label-> e:llm-evaluator",
    },
  ],
  fails: [
    {
      when: "only the prediction log comes back",
      board: "m:ranker -prediction-> p:prediction-log -batch-> ds:dataset-builder -batch-> t:trainer; c:client-app",
      findings: [{ messageId: "open", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "a monitor triggers training and nothing else returns",
      board: "m:ranker -metric-> mon:monitor -control-> t:trainer; app:app-service -request-> m",
      findings: [{ messageId: "open", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "annotators label data that no model has seen",
      board: "l:data-lake -batch-> lab:labeling-service -label-> ds:dataset-builder -batch-> t:trainer; m:ranker",
      findings: [{ messageId: "open", at: ["t"] }],
      fix: "none",
    },
    {
      when: "the collector is drawn without an input",
      board: "f:feedback-collector -label-> ds:dataset-builder -batch-> t:trainer; c:client-app -request-> m:ranker",
      findings: [{ messageId: "open", at: ["t"] }],
      fix: "clears",
    },
    {
      when: "an LLM is served and nothing judges it",
      board: "c:client-app -request-> m:llm-inference",
      findings: [{ messageId: "nowhere", at: ["m"] }],
      fix: "clears",
    },
  ],
});
