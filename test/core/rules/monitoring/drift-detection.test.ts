import { driftDetection } from "../../../../core/rules/monitoring/drift-detection.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(driftDetection, {
  passes: [
    { when: "a drift detector is drawn", board: "m:ranker -prediction-> d:drift-detector" },
    { when: "the monitor watches drift", board: "m:ranker -metric-> mon:monitor{signals=feature drift}" },
    {
      when: "an LLM evaluator reads the trace log",
      board: "m:llm-inference -prediction-> log:prediction-log -batch-> e:llm-evaluator",
    },
    {
      when: "an LLM evaluator reads the answers through a lake",
      board: "app:app-service -event-> l:data-lake -batch-> e:llm-evaluator; app -request-> m:llm-inference",
    },
    {
      when: "the model is replaced every hour",
      board: "t:trainer{cadenceD=0.04} -artifact-> m:ranker -metric-> mon:monitor",
    },
    {
      when: "labels arrive within minutes and quality is monitored",
      board: "m:ranker -metric-> mon:monitor{signals=quality}",
      brief: { signals: { labelDelayH: 0.2 } },
    },
    { when: "nothing is served", board: "l:data-lake -batch-> ds:dataset-builder" },
  ],
  fails: [
    {
      when: "a model is watched by a monitor only",
      board:
        "m:ranker -metric-> mon:monitor; m -prediction-> log:prediction-log; ds:dataset-builder -batch-> t:trainer",
      findings: [{ messageId: "none", at: ["m"], message: /add a drift detector\.$/ }],
      fix: "clears",
    },
    {
      when: "the evaluator scores the training set only",
      board:
        "m:llm-inference -prediction-> log:prediction-log -batch-> ds:dataset-builder -batch-> e:llm-evaluator; o:orchestrator -control-> t:trainer",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "the model is replaced every day",
      board: "t:trainer -artifact-> m:inference-service -metric-> mon:monitor",
      brief: { retraining: { cadenceD: 1 } },
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "labels arrive within minutes and quality is not monitored",
      board: "m:ranker -metric-> mon:monitor{signals=latency}",
      brief: { signals: { labelDelayH: 0.2 } },
      findings: [{ messageId: "none", at: ["m"] }],
    },
    {
      when: "one of two models is retrained slowly",
      board: "t:trainer{cadenceD=0.04} -artifact-> m:ranker; u:trainer -artifact-> n:embedding-generator",
      findings: [{ messageId: "none", at: ["m", "n"] }],
      fix: "clears",
    },
  ],
});
