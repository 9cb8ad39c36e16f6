import { describe, expect, it } from "vitest";
import { graphOf } from "../../../core/model/graph.ts";
import { othersThan, planeOf, type Relation, relatedTo } from "../../../core/model/related.ts";
import { boardWith, edge, node, nodeIn, zone } from "../commands/board.ts";

const board = boardWith(
  zone("live", { plane: "online" }),
  zone("team", { plane: "team", parent: "live" }),
  node("app", { kind: "client-app", zone: "live" }),
  node("gate", { kind: "api-gateway", zone: "team" }),
  node("model", { kind: "inference-service", zone: "team" }),
  node("model2", { kind: "inference-service" }),
  node("alone"),
  edge("asks", "app", "gate"),
  edge("calls", "gate", "model"),
  edge("logs", "model", "model2", { flow: "prediction" }),
  { type: "note", id: "memo", text: "", color: "blue", x: 0, y: 0, w: 100, h: 100 },
);
const related = (relation: Relation, ...ids: readonly string[]) =>
  relatedTo(board, graphOf(board), new Set(ids), relation);

describe("related pieces", () => {
  it.each([
    ["kind", ["model"], ["model", "model2"]],
    ["kind", ["asks", "memo"], ["asks", "calls", "memo"]],
    ["kind", ["team"], ["team"]],
    ["upstream", ["model"], ["app", "gate", "model", "asks", "calls"]],
    ["downstream", ["gate"], ["gate", "model", "model2", "calls", "logs"]],
    ["downstream", ["calls"], ["model", "model2", "calls", "logs"]],
    ["upstream", ["calls"], ["app", "gate", "asks", "calls"]],
    ["connected", ["model2"], ["app", "gate", "model", "model2", "asks", "calls", "logs"]],
    ["connected", ["alone"], ["alone"]],
    ["zone", ["gate"], ["gate", "model"]],
    ["zone", ["app"], ["team", "app"]],
    ["zone", ["memo"], []],
    ["plane", ["model"], ["live", "team", "app", "gate", "model"]],
    ["plane", ["alone"], ["model2", "alone"]],
  ] as const)("by %s of %j are %j", (relation, from, to) => expect(related(relation, ...from)).toEqual(to));

  it("are the others when a selection is turned around", () => {
    const all = othersThan(board, new Set());
    expect(all).not.toContain("board");
    expect(othersThan(board, new Set(all.slice(1)))).toEqual(all.slice(0, 1));
  });

  it("have the plane of the innermost zone that means one", () => {
    expect([planeOf(board, nodeIn(board, "gate")), planeOf(board, nodeIn(board, "alone"))]).toEqual([
      "online",
      "plain",
    ]);
  });
});
