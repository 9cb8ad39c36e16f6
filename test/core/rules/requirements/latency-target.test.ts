import { latencyTarget } from "../../../../core/rules/requirements/latency-target.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(latencyTarget, {
  passes: [
    {
      when: "the p99 target is stated",
      board: "app:app-service -request-> m:ranker",
      brief: { constraints: { latencyP99Ms: 200 } },
    },
    {
      when: "the time to the first token is stated",
      board: "app:app-service -request-> m:llm-inference",
      brief: { constraints: { ttftMs: 500 } },
    },
    {
      when: "the brief says batch",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: { servingMode: "batch" } },
    },
    { when: "nobody asks the model and the mode is not stated", board: "m:batch-inference" },
    {
      when: "the model on the device states its time per frame",
      board: "m:edge-model{p99Ms=30}",
      brief: { mlTask: { servingMode: "edge" } },
    },
  ],
  fails: [
    {
      when: "the brief says online",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: { servingMode: "online", framing: "ranking" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "the usual target would be missed by what is drawn",
      board: "app:app-service -request-> m:ranker{p99Ms=900}",
      brief: { mlTask: { servingMode: "hybrid", framing: "ranking" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "the usual target is just met by what is drawn",
      board: "app:app-service -request-> m:ranker{p99Ms=200}",
      brief: { mlTask: { servingMode: "online", framing: "ranking" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "clears",
    },
    {
      when: "no target is usual for the framing",
      board: "app:app-service -request-> m:ranker",
      brief: { mlTask: { servingMode: "online", framing: "clustering" } },
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "one of two models on the device states no time",
      board: "m:edge-model; n:edge-model{p99Ms=30}",
      brief: { mlTask: { servingMode: "edge" } },
      findings: [{ messageId: "edge", at: ["brief"] }],
    },
    {
      when: "the mode is not stated and a request reaches a model",
      board: "app:app-service -request-> m:ranker",
      findings: [{ messageId: "missing", at: ["brief"] }],
      fix: "asks",
    },
    {
      when: "the mode is not stated and an application reads prepared results",
      board: "app:app-service -request-> s:prediction-store",
      findings: [{ messageId: "missing", at: ["brief"] }],
    },
    {
      when: "the model on the device states no time",
      board: "m:edge-model",
      brief: { mlTask: { servingMode: "edge", framing: "ranking" } },
      findings: [{ messageId: "edge", at: ["brief"] }],
      fix: "asks",
    },
  ],
});
