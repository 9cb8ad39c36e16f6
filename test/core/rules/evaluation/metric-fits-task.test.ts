import { describe, expect, it } from "vitest";
import { metricFitsTask } from "../../../../core/rules/evaluation/metric-fits-task.ts";
import { isMetricOf, suggestedMetrics } from "../../../../core/rules/queries/metric-families.ts";
import { testRule } from "../../../support/rule-tester.ts";

const briefOf = (framing: string, ...offline: readonly string[]) => ({ mlTask: { framing }, metrics: { offline } });

testRule(metricFitsTask, {
  passes: [
    { when: "one of the metrics fits", board: "t:trainer", brief: briefOf("ranking", "accuracy", "nDCG@10") },
    { when: "a metric is your own", board: "t:trainer", brief: briefOf("ranking", "accuracy", "joy index") },
    { when: "no metric is named, which another rule reports", board: "t:trainer", brief: briefOf("ranking", " ") },
    { when: "the framing is not known", board: "t:trainer", brief: briefOf("simulation", "accuracy") },
    { when: "the framing is not stated", board: "t:trainer", brief: { metrics: { offline: ["accuracy"] } } },
  ],
  fails: [
    {
      when: "a forecast is measured by ROC AUC",
      board: "t:trainer",
      brief: briefOf("Forecasting", "roc-auc"),
      findings: [
        {
          messageId: "unfit",
          at: ["brief"],
          message: /^The metric roc-auc does not measure a forecasting task; use wape, mase or pinball loss\.$/,
        },
      ],
      fix: "clears",
    },
    {
      when: "an order is measured by the accuracy and the error of single scores",
      board: "t:trainer",
      brief: briefOf("ranking", "accuracy", "RMSE"),
      findings: [{ messageId: "unfit", at: ["brief"], message: /^The metric accuracy or RMSE does not measure/ }],
      fix: "clears",
    },
  ],
});

describe("the families of metrics", () => {
  const framings = ["classification", "multi-label", "regression", "ranking", "recommendation", "retrieval"];
  const others = ["detection", "segmentation", "forecasting", "generation", "clustering"];

  it("hold the metrics that they suggest", () => {
    for (const framing of [...framings, ...others]) {
      const suggested = suggestedMetrics(framing) ?? [];
      expect(suggested.length, framing).toBeGreaterThan(1);
      for (const metric of suggested) expect(isMetricOf(framing, metric), `${framing}: ${metric}`).toBe(true);
    }
  });

  it("tell a wrong metric from an unknown one", () => {
    expect(isMetricOf("retrieval", "rmse")).toBe(false);
    expect(isMetricOf("regression", "recall@k")).toBe(false);
    expect(isMetricOf("regression", "joy index")).toBeNull();
    expect(isMetricOf("simulation", "rmse")).toBeNull();
  });
});
