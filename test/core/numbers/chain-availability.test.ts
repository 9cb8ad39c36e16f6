import { describe, expect, it } from "vitest";
import { chainAvailability } from "../../../core/numbers/chain-availability.ts";
import { edge, node, sketch } from "./sketch.ts";

const at = (availability: number) => ({ availability });

describe("availability of a chain", () => {
  it("is the product of what a request needs, features and parallel calls included", () => {
    const group = { parallelGroup: "g" };
    const graph = sketch(
      [
        node("a", "app-service", at(90)),
        node("b", "ranker", at(50)),
        node("c", "ranker", at(80)),
        node("fs", "feature-store", at(50)),
      ],
      [edge("a", "b", group), edge("a", "c", group), edge("fs", "b", {}, "features")],
    );
    expect(chainAvailability(graph)).toEqual({ ids: ["a", "b", "c", "fs"], pct: expect.closeTo(18) });
  });

  it("starts where it is smallest", () => {
    const graph = sketch(
      [node("a", "app-service", at(90)), node("b", "app-service", at(60)), node("m", "ranker", at(50))],
      [edge("a", "m"), edge("b", "m")],
    );
    expect(chainAvailability(graph)?.pct).toBeCloseTo(30);
  });

  it("leaves out what is optional and what a fallback answers for, with all behind it", () => {
    const nodes = [
      node("a", "app-service", at(90)),
      node("m", "ranker", { ...at(50), failureMode: "fallback" }),
      node("x", "vector-index", at(10)),
      node("o", "search-index", at(10)),
      node("f", "fallback"),
    ];
    const calls = [edge("a", "m"), edge("m", "x"), edge("a", "o", { optional: true })];
    expect(chainAvailability(sketch(nodes, [...calls, edge("a", "f", { onError: true })]))).toEqual({
      ids: ["a"],
      pct: 90,
    });
    expect(chainAvailability(sketch(nodes, calls))?.ids).toEqual(["a", "m", "x"]);
  });

  it("leaves out features that are optional", () => {
    const nodes = [node("a", "app-service", at(90)), node("m", "ranker", at(50)), node("fs", "feature-store", at(10))];
    const graph = sketch(nodes, [edge("a", "m"), edge("fs", "m", { optional: true }, "features")]);
    expect(chainAvailability(graph)?.ids).toEqual(["a", "m"]);
  });

  it("needs a component that is called twice, once optionally", () => {
    const graph = sketch(
      [node("a", "app-service", at(90)), node("m", "ranker", at(50))],
      [edge("a", "m", { optional: true }), { ...edge("a", "m"), id: "second" }],
    );
    expect(chainAvailability(graph)?.ids).toEqual(["a", "m"]);
  });

  it("is unknown where nobody states one", () => {
    expect(chainAvailability(sketch([node("a", "app-service"), node("m", "ranker")], [edge("a", "m")]))).toBeNull();
  });
});
