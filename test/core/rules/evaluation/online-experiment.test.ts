import { onlineExperiment } from "../../../../core/rules/evaluation/online-experiment.ts";
import { testRule } from "../../../support/rule-tester.ts";

const board = "c:client-app -request-> a:app-service -request-> m:ranker; t:trainer";

testRule(onlineExperiment, {
  passes: [
    { when: "a platform assigns users", board: `${board}; x:experiment-platform -control-> a` },
    { when: "the test is champion-challenger", board, brief: { experiment: { type: "champion-challenger" } } },
    { when: "the test is by region", board, brief: { experiment: { type: "Geo" } } },
    { when: "the test switches back and forth", board, brief: { experiment: { type: "switchback" } } },
    {
      when: "there is none for a reason",
      board,
      brief: { experiment: { type: "none", reason: "a legal duty, nobody may be left out" } },
    },
    { when: "results are prepared in batch", board, brief: { mlTask: { servingMode: "batch" } } },
    { when: "no user is drawn or counted", board: "a:app-service -request-> m:ranker; t:trainer" },
  ],
  fails: [
    {
      when: "users get the model untested",
      board: `${board}; e:event-collector; f:feedback-collector`,
      findings: [{ messageId: "untested", at: ["brief", "m"] }],
      fix: "clears",
    },
    {
      when: "an A/B test is planned and nothing runs it",
      board: `${board}; f:feedback-collector`,
      brief: { experiment: { type: "ab" } },
      findings: [{ messageId: "untested", at: ["brief", "m"] }],
      fix: "clears",
    },
    {
      when: "there is none without a reason",
      board: "g:api-gateway -request-> m:ranker; t:trainer",
      brief: { experiment: { type: "none", reason: " " }, constraints: { dau: 1000 } },
      findings: [{ messageId: "untested", at: ["brief", "m"] }],
      fix: "clears",
    },
    {
      when: "the mode is online and nothing is called yet",
      board: "c:client-app; t:trainer; m:ranker",
      brief: { mlTask: { servingMode: "online" } },
      findings: [{ messageId: "untested", at: ["brief"] }],
      fix: "none",
    },
  ],
});
