import { rarePositives } from "../../../../core/rules/evaluation/rare-positives.ts";
import { testRule } from "../../../support/rule-tester.ts";

const rare = { framing: "classification", positiveRate: 0.001 } as const;

testRule(rarePositives, {
  passes: [
    {
      when: "one metric sees the rare cases",
      board: "t:trainer",
      brief: { mlTask: rare, metrics: { offline: ["accuracy", "pr-auc"] } },
    },
    {
      when: "positives are not rare",
      board: "t:trainer",
      brief: { mlTask: { ...rare, positiveRate: 0.05 }, metrics: { offline: ["accuracy"] } },
    },
    { when: "no metric is named, which another rule reports", board: "t:trainer", brief: { mlTask: rare } },
    {
      when: "ROC AUC only compares rankers",
      board: "t:trainer",
      brief: { mlTask: { ...rare, framing: "ranking" }, metrics: { offline: ["roc-auc"] } },
    },
    {
      when: "the share is not stated and the task is no yes or no",
      board: "t:trainer",
      brief: { mlTask: { framing: "regression" }, metrics: { offline: ["accuracy"] } },
    },
  ],
  fails: [
    {
      when: "accuracy is all there is",
      board: "t:trainer",
      brief: { mlTask: rare, metrics: { offline: ["Accuracy"] } },
      findings: [{ messageId: "blind", at: ["brief"], message: /^Only 0\.1 % of cases are positive;/ }],
      fix: "clears",
    },
    {
      when: "accuracy and ROC AUC are all there is and a probability is needed",
      board: "t:trainer",
      brief: { mlTask: { ...rare, needsProbability: true }, metrics: { offline: ["accuracy", "ROC AUC"] } },
      findings: [{ messageId: "blind", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "a ranker is judged by accuracy and ROC AUC",
      board: "t:trainer",
      brief: { mlTask: { ...rare, framing: "ranking" }, metrics: { offline: ["roc-auc", "accuracy"] } },
      findings: [{ messageId: "blind", at: ["brief"] }],
    },
    {
      when: "a ranker is judged by accuracy",
      board: "t:trainer",
      brief: { mlTask: { ...rare, framing: "ranking" }, metrics: { offline: ["accuracy"] } },
      findings: [{ messageId: "blind", at: ["brief"] }],
    },
    {
      when: "rare is set to one in five",
      board: "t:trainer",
      brief: { mlTask: { ...rare, positiveRate: 0.1 }, metrics: { offline: ["accuracy"] } },
      options: { rareBelow: 0.2 },
      findings: [{ messageId: "blind", at: ["brief"], message: /^Only 10 %/ }],
    },
  ],
  unsure: [
    {
      when: "the share of positives is not stated",
      board: "t:trainer",
      brief: { mlTask: { framing: "classification" }, metrics: { offline: ["roc-auc"] } },
      findings: [{ messageId: "unknown", at: ["brief"], needs: [{ record: "brief", field: "mlTask.positiveRate" }] }],
    },
  ],
});
