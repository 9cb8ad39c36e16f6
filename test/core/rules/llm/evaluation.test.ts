import { describe, expect, it } from "vitest";
import { reviewBoard } from "../../../../core/rules/engine.ts";
import { llmEvaluation } from "../../../../core/rules/llm/evaluation.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { testRule } from "../../../support/rule-tester.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

testRule(llmEvaluation, {
  passes: [
    { when: "an LLM evaluator is drawn", board: "m:llm-inference -prediction-> e:llm-evaluator" },
    { when: "an offline evaluator is drawn", board: "m:llm-inference; t:trainer -artifact-> e:offline-evaluator" },
    { when: "there is no LLM", board: "app:app-service -request-> m:ranker" },
  ],
  fails: [
    {
      when: "an LLM answers unmeasured",
      board:
        "app:app-service -request-> m:llm-inference -prediction-> log:prediction-log; p:prompt-registry -artifact-> m",
      findings: [{ messageId: "none", at: ["m"], message: /^There is no golden set or judge/ }],
      fix: "clears",
    },
    {
      when: "a fine-tuned model is released by a gate that hears nothing",
      board:
        "ds:dataset-builder -batch-> t:trainer -artifact-> r:model-registry -artifact-> m:llm-inference; q:quality-gate -control-> r",
      findings: [{ messageId: "none", at: ["m"] }],
      fix: "clears",
    },
    {
      when: "two models are watched only",
      board: "m:llm-inference -metric-> mon:monitor; n:llm-inference -metric-> mon",
      findings: [{ messageId: "none", at: ["m", "n"] }],
      fix: "clears",
    },
  ],
});

describe("LLM-03 on a sketch", () => {
  it("is silent: a prototype needs no evaluation", () => {
    const doc = tinyBoard("app:app-service -request-> m:llm-inference", { stage: "sketch" });
    expect(reviewBoard(doc, { catalogue, rules: [llmEvaluation] }).findings).toEqual([]);
  });
});
