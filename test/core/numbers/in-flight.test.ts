import { describe, expect, it } from "vitest";
import { graphOf } from "../../../core/model/graph.ts";
import { inFlightWork } from "../../../core/numbers/in-flight.ts";
import { caseDoc, caseIds } from "../../support/case-doc.ts";
import { edge, node, sketch } from "./sketch.ts";

const service = { qps: 100, replicas: 2, concurrencyPerReplica: 8 };

describe("in-flight work", () => {
  it("is requests per second times own and downstream latency", () => {
    const graph = sketch(
      [node("a", "app-service", { ...service, p99Ms: 10 }), node("b", "ranker", { p99Ms: 40 })],
      [edge("a", "b")],
    );
    expect(inFlightWork(graph, "a")).toEqual({ qps: 100, latencyMs: 50, needed: 5, slots: 16 });
  });

  it("uses the p50 of every component that states it", () => {
    const graph = sketch(
      [node("a", "app-service", { ...service, p50Ms: 5, p99Ms: 10 }), node("b", "ranker", { p50Ms: 15, p99Ms: 40 })],
      [edge("a", "b")],
    );
    expect(inFlightWork(graph, "a")?.latencyMs).toBe(20);
  });

  it("takes the slowest of a parallel group and the features read at request time", () => {
    const group = { parallelGroup: "g" };
    const graph = sketch(
      [
        node("a", "inference-service", { ...service, p99Ms: 10 }),
        node("b", "ranker", { p99Ms: 40 }),
        node("c", "ranker", { p99Ms: 30 }),
        node("fs", "feature-store", { p99Ms: 5 }),
      ],
      [edge("a", "b", group), edge("a", "c", group), edge("fs", "a", {}, "features")],
    );
    expect(inFlightWork(graph, "a")?.latencyMs).toBe(55);
  });

  it("lets only the misses of a cache wait for its origin", () => {
    const graph = sketch(
      [
        node("a", "app-service", { ...service, p99Ms: 10 }),
        node("c", "cache", { p99Ms: 2, hitRate: 0.75 }),
        node("b", "ranker", { p99Ms: 40 }),
      ],
      [edge("a", "c"), edge("c", "b")],
    );
    expect(inFlightWork(graph, "a")?.latencyMs).toBe(22);
  });

  it("keeps an LLM slot busy for the whole answer even with a first-token target", () => {
    const llm = node("llm", "llm-inference", { ...service, ttftMs: 100, tpotMs: 10, outputTokens: 50 });
    expect(inFlightWork(sketch([llm], [], { ttftMs: 200 }), "llm")?.latencyMs).toBe(600);
  });

  it.each(["qps", "replicas", "concurrencyPerReplica", "p99Ms"])("is unknown without %s", (missing) => {
    const props = Object.fromEntries(Object.entries({ ...service, p99Ms: 10 }).filter(([id]) => id !== missing));
    expect(inFlightWork(sketch([node("a", "ranker", props)], []), "a")).toBeNull();
  });

  it("is unknown for a component that is not there", () => expect(inFlightWork(sketch([], []), "a")).toBeNull());

  it("stays within 70 % of the slots on every reference board", () => {
    const used = caseIds.flatMap((id) => {
      const graph = graphOf(caseDoc(id));
      return graph.nodes.flatMap((n) => inFlightWork(graph, n.id) ?? []).map((work) => work.needed / work.slots);
    });
    expect(used.length).toBeGreaterThan(25);
    expect(Math.max(...used)).toBeLessThanOrEqual(0.7);
  });
});
