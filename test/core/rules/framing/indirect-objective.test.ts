import { indirectObjective } from "../../../../core/rules/framing/indirect-objective.ts";
import { testRule } from "../../../support/rule-tester.ts";

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
