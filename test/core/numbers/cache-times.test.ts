import { describe, expect, it } from "vitest";
import { hitPathMs } from "../../../core/numbers/hit-path.ts";
import { requestCapacity } from "../../../core/numbers/request-capacity.ts";
import { edge, node, sketch } from "./sketch.ts";

describe("time of a hit", () => {
  it("is the cache and its callers, the slowest way from an entry", () => {
    const graph = sketch(
      [
        node("g", "api-gateway", { p99Ms: 5 }),
        node("a", "app-service", { p99Ms: 15 }),
        node("b", "app-service", { p99Ms: 40 }),
        node("c", "cache", { p99Ms: 2 }),
        node("m", "ranker", { p99Ms: 100 }),
      ],
      [edge("g", "a"), edge("g", "b"), edge("a", "c"), edge("b", "c"), edge("a", "m")],
    );
    expect(hitPathMs(graph, "c")).toBe(47);
  });

  it("is unknown when nothing asks the cache", () => {
    expect(hitPathMs(sketch([node("c", "cache", { p99Ms: 2 })], []), "c")).toBeNull();
  });
});

describe("capacity of a component", () => {
  const slots = { replicas: 4, concurrencyPerReplica: 10, p99Ms: 100 };

  it("is its slots / the time of a request, downstream calls included", () => {
    const alone = sketch([node("m", "ranker", slots)], []);
    expect(alone.nodes.map((model) => requestCapacity(alone, model))).toEqual([400]);
    const calling = sketch([node("m", "ranker", slots), node("x", "vector-index", { p99Ms: 300 })], [edge("m", "x")]);
    expect(calling.nodesOf("ranker").map((model) => requestCapacity(calling, model))).toEqual([100]);
  });

  it("counts the replicas that it may grow to, and is unknown without that number", () => {
    const capacityOf = (props: Parameters<typeof node>[2]) => {
      const graph = sketch([node("m", "ranker", props)], []);
      return graph.nodes.map((model) => requestCapacity(graph, model))[0];
    };
    expect(capacityOf({ ...slots, autoscaled: true, maxReplicas: 8 })).toBe(800);
    expect(capacityOf({ ...slots, autoscaled: true })).toBeNull();
    expect(capacityOf({ ...slots, p99Ms: 0 })).toBeNull();
  });
});
