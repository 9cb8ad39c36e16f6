import { offlineMetric } from "../../../../core/rules/evaluation/offline-metric.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(offlineMetric, {
  passes: [
    { when: "an offline metric is named", board: "t:trainer", brief: { metrics: { offline: ["ndcg"] } } },
    { when: "the board is infrastructure without a model", board: "in:ingestion -batch-> lake:data-lake" },
  ],
  fails: [
    {
      when: "the list is empty and the framing suggests metrics",
      board: "t:trainer",
      brief: { mlTask: { framing: "Ranking" }, metrics: { offline: [], online: ["ctr"] } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "neither metrics nor framing are stated",
      board: "t:trainer",
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "asks",
    },
  ],
});
