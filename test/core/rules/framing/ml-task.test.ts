import { mlTask } from "../../../../core/rules/framing/ml-task.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(mlTask, {
  passes: [
    {
      when: "framing, input and output are stated",
      board: "app:app-service -request-> model:ranker",
      brief: { mlTask: { framing: "ranking", input: "user, posts", output: "ordered posts" } },
    },
    { when: "the board is a data platform with no model", board: "in:ingestion -batch-> lake:data-lake" },
  ],
  fails: [
    {
      when: "nothing is drawn and nothing is said",
      board: "",
      findings: [{ messageId: "unframed", at: ["brief"], message: /Missing: framing, input and output\./ }],
      fix: "asks",
    },
    {
      when: "only the output is missing",
      board: "app:app-service -request-> model:ranker",
      brief: { mlTask: { framing: "ranking", input: "user", output: " " } },
      findings: [{ messageId: "unframed", at: ["brief"], message: /Missing: output\./ }],
    },
    {
      when: "a data platform has begun to say what it predicts",
      board: "in:ingestion -batch-> lake:data-lake",
      brief: { mlTask: { objective: "click" } },
      findings: [{ messageId: "unframed", at: ["brief"] }],
    },
  ],
});
