import { describe, expect, it } from "vitest";
import { graphOf } from "../../../core/model/graph.ts";
import { boardWith, edge, node } from "../commands/board.ts";

const graph = graphOf(
  boardWith(
    node("a", { kind: "client-app" }),
    node("b"),
    node("c", { kind: "cache" }),
    node("d", { kind: "monitor" }),
    edge("ab", "a", "b"),
    edge("bc", "b", "c"),
    edge("cb", "c", "b"),
    edge("cd", "c", "d", { flow: "metric" }),
    edge("dangling", "a", "nowhere"),
  ),
);

describe("the graph of a board", () => {
  it("finds components by kind, in board order", () => {
    expect(graph.nodesOf("cache").map(({ id }) => id)).toEqual(["c"]);
    expect(graph.nodesOf("monitor", "client-app").map(({ id }) => id)).toEqual(["a", "d"]);
    expect([graph.has("ranker"), graph.has("ranker", "cache"), graph.node("x")]).toEqual([false, true, null]);
  });

  it("names a component once and in board order, in whatever order its kinds are asked for", () => {
    const kinds = ["monitor", "cache", "monitor", "client-app"] as const;
    expect(graph.nodesOf(...kinds).map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(graph.nodesOf(...kinds)).toEqual(graph.nodesOf("client-app", "cache", "monitor"));
    expect([graph.nodesOf(), graph.nodesOf("ranker", "trainer")]).toEqual([[], []]);
  });

  it("leaves connections with a missing end out", () => {
    expect(graph.edges.map(({ id }) => id)).toEqual(["ab", "bc", "cb", "cd"]);
    expect(graph.outgoing("a").map(({ id }) => id)).toEqual(["ab"]);
    expect(graph.incoming("b").map(({ id }) => id)).toEqual(["ab", "cb"]);
  });

  it("walks down and up, a start only when a circle leads back to it", () => {
    expect([...graph.descendants(["a"])].sort()).toEqual(["b", "c", "d"]);
    expect([...graph.descendants(["b"])].sort()).toEqual(["b", "c", "d"]);
    expect([...graph.ancestors(["d"])].sort()).toEqual(["a", "b", "c"]);
  });

  it("tells what a walk came to as ids and as components", () => {
    const reached = graph.descendants(["a"]);
    expect([reached.size, reached.has("d"), reached.has("a"), reached.has("nowhere")]).toEqual([3, true, false, false]);
    expect(reached.nodes.map(({ id }) => id)).toEqual([...reached]);
  });

  it("keeps walks apart that differ in start, direction or flows, also when they were walked before", () => {
    const walks = () => [
      [...graph.descendants(["c"])].sort(),
      [...graph.ancestors(["c"])].sort(),
      [...graph.descendants(["c"], { flows: ["metric"] })],
      [...graph.descendants(["d"])],
      [...graph.descendants([])],
      [...graph.descendants(["nowhere"])],
      [...graph.descendants(["a", "d"], { flows: ["metric"] })],
    ];
    const expected = [["b", "c", "d"], ["a", "b", "c"], ["d"], [], [], [], []];
    expect([walks(), walks()]).toEqual([expected, expected]);
  });

  it("walks inside a walk", () => {
    const leadsToMonitor = (id: string): boolean => graph.descendants([id, id], { flows: ["metric"] }).has("d");
    expect([...graph.descendants(["a"], { avoid: (node) => leadsToMonitor(node.id) })]).toEqual(["b"]);
    expect([...graph.descendants(["a"], { edge: ({ to }) => to === "b" || leadsToMonitor(to) })].sort()).toEqual([
      "b",
      "c",
    ]);
  });

  it("tells of many components whether a walk came to them", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `n${at}`);
    const chain = graphOf(
      boardWith(...ids.map((id) => node(id)), ...ids.slice(1).map((id, at) => edge(`e${at}`, `n${at}`, id))),
    );
    const reached = chain.descendants(["n9"]);
    expect(ids.filter((id) => reached.has(id))).toEqual(ids.slice(10));
    expect([reached.size, reached.has("n9"), reached.has("nowhere")]).toEqual([30, false, false]);
  });

  it("walks only the flows, connections and components that it may", () => {
    expect([...graph.descendants(["a"], { flows: ["request"] })].sort()).toEqual(["b", "c"]);
    expect([...graph.descendants(["a"], { avoid: (n) => n.kind === "cache" })]).toEqual(["b"]);
    expect([...graph.descendants(["a"], { edge: ({ id }) => id !== "ab" })]).toEqual([]);
  });
});
