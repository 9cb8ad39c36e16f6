import { describe, expect, it } from "vitest";
import { planFix, reviewBoard } from "../../../../core/rules/engine.ts";
import { indirectObjective } from "../../../../core/rules/framing/indirect-objective.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { testRule } from "../../../support/rule-tester.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

testRule(indirectObjective, {
  passes: [
    { when: "the objective is an action", board: "m:ranker", brief: { mlTask: { objective: "click" } } },
    {
      when: "the objective only sounds like an outcome",
      board: "m:ranker",
      brief: { mlTask: { objective: "satisfied watch time" } },
    },
    { when: "the objective is not stated", board: "m:ranker", brief: { mlTask: { framing: "ranking" } } },
    {
      when: "the model is one of churn",
      board: "m:ranker",
      brief: { mlTask: { framing: "classification", objective: "churn, the end of retention" } },
    },
    {
      when: "the outcome is forecast",
      board: "m:batch-inference",
      brief: { mlTask: { framing: "forecasting", objective: "daily active users" } },
    },
    {
      when: "a regression names its horizon",
      board: "m:batch-inference",
      brief: { mlTask: { framing: "regression", objective: "annual revenue", output: "revenue in 12 months" } },
    },
  ],
  fails: [
    {
      when: "the objective is retention and users click",
      board: "m:ranker",
      brief: {
        mlTask: { framing: "ranking", objective: "30-day Retention" },
        signals: { implicit: ["skip", "watch time"], explicit: ["like"] },
        metrics: { online: ["revenue"] },
      },
      findings: [{ messageId: "indirect", at: ["brief"], message: /\(30-day retention\)/ }],
      fix: "clears",
    },
    {
      when: "the outcome is among the business metrics already",
      board: "m:ranker",
      brief: {
        mlTask: { objective: "Retention" },
        signals: { implicit: ["satisfaction survey", "hide", "watch time"] },
        metrics: { online: ["retention", "revenue"] },
      },
      findings: [{ messageId: "indirect", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "all named signals are bad news",
      board: "m:ranker",
      brief: { mlTask: { objective: "satisfaction" }, signals: { implicit: ["none"], explicit: ["report"] } },
      findings: [{ messageId: "indirect", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "a regression names no horizon",
      board: "m:ranker",
      brief: { mlTask: { framing: "regression", objective: "revenue per year", output: "amount" } },
      findings: [{ messageId: "indirect", at: ["brief"] }],
    },
  ],
});

describe("the fix of an indirect objective", () => {
  const changesFor = (online: readonly string[]) => {
    const signals = { implicit: ["satisfaction survey", "hide", "watch time"] };
    const doc = tinyBoard("m:ranker", { brief: { mlTask: { objective: "Retention" }, signals, metrics: { online } } });
    const settings = { catalogue, rules: [indirectObjective] };
    const [finding] = reviewBoard(doc, settings).findings;
    return finding === undefined ? null : planFix(doc, finding, settings)?.setBrief;
  };

  it("takes the first signal that is neither bad news nor an outcome, and keeps the outcome as a business metric", () => {
    expect(changesFor(["revenue"])).toEqual([
      { path: "mlTask.objective", value: "watch time" },
      { path: "metrics.online", value: ["revenue", "Retention"] },
    ]);
  });

  it("names no business metric twice", () => {
    expect(changesFor(["retention", "revenue"])).toEqual([{ path: "mlTask.objective", value: "watch time" }]);
  });
});
