import { describe, expect, it } from "vitest";
import { reviewBoard } from "../../../../core/rules/engine.ts";
import { justifiedComplexity } from "../../../../core/rules/model/justified-complexity.ts";
import { isSimpleModel } from "../../../../core/rules/queries/simple-models.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { testRule } from "../../../support/rule-tester.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

const slow = {
  chosen: "deep-ranker",
  baseline: "logistic regression",
  gainPct: 0.4,
  baselineLatencyMs: 5,
  chosenLatencyMs: 40,
};

testRule(justifiedComplexity, {
  passes: [
    { when: "the gain is worth it", board: "t:trainer", brief: { model: { ...slow, gainPct: 4 } } },
    {
      when: "the gain is small and so is the price",
      board: "t:trainer",
      brief: { model: { ...slow, chosenLatencyMs: 15 } },
    },
    { when: "the gain is at the limit", board: "t:trainer", brief: { model: { ...slow, gainPct: 1 } } },
    { when: "the model is linear", board: "t:trainer", brief: { model: { chosen: "Logistic regression (L2)" } } },
    { when: "rules decide", board: "t:trainer", brief: { model: { chosen: "velocity rules + popularity" } } },
    { when: "no model is chosen yet", board: "t:trainer", brief: { model: { gainPct: 0.1, chosenLatencyMs: 90 } } },
  ],
  fails: [
    {
      when: "it is much slower for next to nothing",
      board: "t:trainer",
      brief: { model: slow },
      findings: [
        {
          messageId: "slow",
          at: ["brief"],
          message: /^deep-ranker is 8x slower than logistic regression for 0\.4 % more/,
        },
      ],
      fix: "asks",
    },
    {
      when: "it is worse, and the baseline takes no time",
      board: "t:trainer",
      brief: { model: { ...slow, gainPct: -2, baselineLatencyMs: 0 } },
      findings: [{ messageId: "slow", at: ["brief"], message: /many times slower/ }],
    },
    {
      when: "neither gain nor latency are stated",
      board: "t:trainer",
      brief: { model: { chosen: "linear attention transformer" } },
      findings: [
        {
          messageId: "unmeasured",
          at: ["brief"],
          message: /without stating the gain in quality and its latency against a baseline/,
        },
      ],
      fix: "asks",
    },
    {
      when: "only the latency is missing",
      board: "t:trainer",
      brief: { model: { chosen: "gbdt with rules", gainPct: 12 } },
      findings: [{ messageId: "unmeasured", at: ["brief"], message: /without stating its latency against/ }],
      fix: "asks",
    },
    {
      when: "a small gain is asked to be larger",
      board: "t:trainer",
      brief: { model: { ...slow, gainPct: 2 } },
      options: { smallGainPct: 3 },
      findings: [{ messageId: "slow", at: ["brief"] }],
    },
  ],
  unsure: [
    {
      when: "the gain is small and the baseline's latency is not stated",
      board: "t:trainer",
      brief: { model: { chosen: "deep-ranker", gainPct: 0.4, chosenLatencyMs: 40 } },
      findings: [
        { messageId: "unknown", at: ["brief"], needs: [{ record: "brief", field: "model.baselineLatencyMs" }] },
      ],
    },
  ],
});

describe("a decision card about the model", () => {
  const reviewWith = (choice: string, tradeOff: string) => {
    const doc = new Map(tinyBoard("t:trainer", { brief: { model: slow } }));
    const texts = { title: "Model", choice, alternatives: "", tradeOff, flipsWhen: "" };
    doc.set("d1", { type: "decision", id: "d1", step: 4, about: [], ...texts });
    return reviewBoard(doc, { catalogue, rules: [justifiedComplexity] }).findings;
  };

  it("settles it when it names the model and what pays for it", () => {
    expect(reviewWith("We take the Deep-Ranker", "35 ms for the explanations that the regulator asks for")).toEqual([]);
  });

  it("settles nothing when it is about another model or has no trade-off", () => {
    expect(reviewWith("We take trees", "explanations")).toHaveLength(1);
    expect(reviewWith("We take the deep-ranker", " ")).toHaveLength(1);
  });
});

describe("a simple model", () => {
  it("is known by its whole name, in every part", () => {
    for (const name of ["linear", "Logistic-regression", "business rules", "rule-based", "seasonal naive", "BM25"]) {
      expect(isSimpleModel(name), name).toBe(true);
    }
    for (const name of ["non-linear svm", "rules and gbdt", "naive transformer", "mean pooling encoder", ""]) {
      expect(isSimpleModel(name), name).toBe(false);
    }
  });
});
