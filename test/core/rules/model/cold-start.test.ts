import { coldStart } from "../../../../core/rules/model/cold-start.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { mlTask: { framing: "recommendation", personalised: true } } as const;

testRule(coldStart, {
  passes: [
    { when: "a fallback is drawn", board: "a:app-service -request-> f:fallback", brief },
    {
      when: "popular items are a source",
      board: "a:app-service -request-> c:candidate-generator{sources=popular}",
      brief,
    },
    {
      when: "the stage uses content features",
      board: "a:app-service -request-> c:candidate-generator{contentFeatures}",
      brief,
    },
    {
      when: "everybody sees the same",
      board: "a:app-service -request-> c:candidate-generator",
      brief: { mlTask: { framing: "recommendation", personalised: false } },
    },
    {
      when: "the task is a search",
      board: "a:app-service -request-> c:candidate-generator",
      brief: { mlTask: { framing: "retrieval", personalised: true } },
    },
  ],
  fails: [
    {
      when: "all sources need history",
      board: "a:app-service -request-> c:candidate-generator{sources=friends}",
      brief,
      findings: [{ messageId: "uncovered", at: ["brief", "c"] }],
      fix: "clears",
    },
    {
      when: "the sources are not stated",
      board: "a:app-service -request-> c:candidate-generator",
      brief,
      findings: [{ messageId: "uncovered", at: ["brief", "c"] }],
      fix: "clears",
    },
    {
      when: "there is no retrieval stage",
      board: "a:app-service -request-> m:ranker",
      brief,
      findings: [{ messageId: "uncovered", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "nothing is drawn that could ask",
      board: "m:ranker",
      brief,
      findings: [{ messageId: "uncovered", at: ["brief"] }],
      fix: "none",
    },
  ],
  unsure: [
    {
      when: "the brief does not say whether results are personalised",
      board: "a:app-service -request-> m:ranker",
      brief: { mlTask: { framing: "recommendation" } },
      findings: [{ messageId: "unknown", at: ["brief"], needs: [{ record: "brief", field: "mlTask.personalised" }] }],
    },
  ],
});
