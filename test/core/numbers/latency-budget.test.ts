import { describe, expect, it } from "vitest";
import { graphOf } from "../../../core/model/graph.ts";
import { latencyBudget } from "../../../core/numbers/latency-budget.ts";
import { caseDoc } from "../../support/case-doc.ts";
import { edge, node, sketch } from "./sketch.ts";

const client = node("client", "client-app");
const app = node("app", "app-service", { p99Ms: 30 });
const bare = node("bare", "ranker");
const edges = [edge("client", "app"), edge("app", "bare")];

describe("the latency budget", () => {
  it("shows what each component uses of the target and what is left", () => {
    expect(latencyBudget(sketch([client, app, bare], edges, { latencyP99Ms: 120 }))).toEqual({
      targetMs: 120,
      firstToken: false,
      usedMs: 30,
      usedPct: 25,
      slackMs: 90,
      segments: [{ id: "app", ms: 30, pct: 25 }],
      unknown: ["bare"],
    });
  });

  it("uses the first-token target when an LLM is on the path", () => {
    const llm = node("llm", "llm-inference", { ttftMs: 400, tpotMs: 10, outputTokens: 900 });
    const budget = latencyBudget(sketch([client, llm], [edge("client", "llm")], { latencyP99Ms: 9000, ttftMs: 500 }));
    expect(budget).toMatchObject({ targetMs: 500, firstToken: true, usedMs: 400, slackMs: 100 });
  });

  it("is absent without a target, with a target of zero and without a path", () => {
    expect(latencyBudget(sketch([client, app, bare], edges))).toBeNull();
    expect(latencyBudget(sketch([client, app, bare], edges, { latencyP99Ms: 0 }))).toBeNull();
    expect(latencyBudget(sketch([client], [], { latencyP99Ms: 100 }))).toBeNull();
  });

  it("adds up to the path on a reference board", () => {
    const budget = latencyBudget(graphOf(caseDoc("event-recommendation")));
    expect(budget?.usedPct).toBeCloseTo(50.5);
    expect(budget?.segments.find((segment) => segment.id === "fs")?.ms).toBe(12);
  });
});
