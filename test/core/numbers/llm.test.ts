import { describe, expect, it } from "vitest";
import { llmCostPerMonth } from "../../../core/numbers/llm-cost.ts";
import { llmAnswerMs, llmTokens } from "../../../core/numbers/llm-time.ts";
import { node, sketch } from "./sketch.ts";

const priced = { qps: 10, promptTokens: 1000, outputTokens: 500, priceIn: 1, priceOut: 2 };

describe("an LLM", () => {
  it("answers after the first token and one step per token", () => {
    expect(llmAnswerMs(node("m", "llm-inference", { ttftMs: 900, tpotMs: 12, outputTokens: 350 }))).toBe(5100);
    expect(llmAnswerMs(node("m", "llm-inference", { ttftMs: 900, tpotMs: 12 }))).toBeNull();
  });

  it("needs room for prompt and answer as far as they are stated", () => {
    expect(llmTokens(node("m", "llm-inference", { promptTokens: 10, outputTokens: 5 }))).toBe(15);
    expect(llmTokens(node("m", "llm-inference", { promptTokens: 10 }))).toBe(10);
    expect(llmTokens(node("m", "llm-inference"))).toBeNull();
  });

  it("costs average requests x tokens x prices of a month, less what the semantic cache answers", () => {
    const model = node("m", "llm-inference", priced);
    expect(llmCostPerMonth(sketch([model], []), model, 0.3)).toBeCloseTo(15_552);
    const caches = [
      node("c", "cache", { kind: "semantic", hitRate: 0.2 }),
      node("d", "cache", { kind: "semantic", hitRate: 0.5 }),
      node("e", "cache", { kind: "feature", hitRate: 0.9 }),
    ];
    expect(llmCostPerMonth(sketch([model, ...caches], []), model, 0.3)).toBeCloseTo(7776);
  });

  it("takes the load of the brief where it states none, and is unknown without a price", () => {
    const { qps: _qps, ...rest } = priced;
    const model = node("m", "llm-inference", rest);
    expect(llmCostPerMonth(sketch([model], [], { qpsPeak: 20 }), model, 0.3)).toBeCloseTo(31_104);
    expect(llmCostPerMonth(sketch([model], []), model, 0.3)).toBeNull();
    expect(llmCostPerMonth(sketch([], []), node("n", "llm-inference", { ...priced, priceIn: "?" }), 0.3)).toBeNull();
  });
});
