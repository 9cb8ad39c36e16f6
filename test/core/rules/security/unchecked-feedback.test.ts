import { uncheckedFeedback } from "../../../../core/rules/security/unchecked-feedback.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(uncheckedFeedback, {
  passes: [
    {
      when: "a validator checks the labels",
      board: "c:client-app -label-> f:feedback-collector -label-> v:data-validator -label-> ds:dataset-builder",
    },
    {
      when: "a person confirms them",
      board: "c:client-app -label-> f:feedback-collector -label-> h:human-reviewer -label-> ds:dataset-builder",
    },
    {
      when: "annotators confirm them",
      board: "c:client-app -label-> f:feedback-collector -label-> l:labeling-service -label-> ds:dataset-builder",
    },
    {
      when: "the collector validates",
      board: "c:client-app -label-> f:feedback-collector{validates} -label-> t:trainer",
    },
    {
      when: "the data set validates",
      board: "c:client-app -label-> f:feedback-collector -label-> ds:dataset-builder{validates}",
    },
    {
      when: "only employees give feedback",
      board: "c:client-app{internal} -label-> f:feedback-collector -label-> t:trainer",
    },
    { when: "feedback only judges", board: "c:client-app -label-> f:feedback-collector -label-> e:llm-evaluator" },
    { when: "labels come from a partner", board: "x:external-system -label-> f:feedback-collector -label-> t:trainer" },
    { when: "users send events", board: "c:client-app -event-> e:event-collector -event-> ds:dataset-builder" },
  ],
  fails: [
    {
      when: "reports become labels",
      board:
        "c:client-app -label-> f:feedback-collector{name=Reports} -label-> r:pii-redactor -label-> ds:dataset-builder",
      findings: [{ messageId: "unchecked", at: ["f"], message: /^Anyone can teach the model through Reports;/ }],
      fix: "clears",
    },
    {
      when: "the collector of events takes ratings",
      board: "c:client-app -label-> e:event-collector -label-> t:trainer; d:client-app -label-> e",
      findings: [{ messageId: "unchecked", at: ["e"] }],
      fix: "clears",
    },
    {
      when: "the client labels the training set itself",
      board: "c:client-app{name=App} -label-> ds:dataset-builder",
      findings: [{ messageId: "unchecked", at: ["c"], message: /through App;/ }],
      fix: "clears",
    },
  ],
});
