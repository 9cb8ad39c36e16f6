import { describe, expect, it } from "vitest";
import { splitOf } from "../../../core/commands/split-flow.ts";
import { listRecords } from "../../../core/model/doc.ts";
import { COMPONENT_KINDS } from "../../../core/model/kinds.ts";
import { legalFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { apply, boardWith, edge, edgeIn, node, nodeIn, run } from "./board.ts";

const board = () =>
  boardWith(
    node("app", { kind: "client-app" }),
    node("model", { kind: "inference-service", x: 600 }),
    node("gate", { kind: "api-gateway", x: 300, y: 300 }),
    edge("call", "app", "model", { label: "score", bends: [{ x: 300, y: 10 }], labelAt: 0.2 }),
  );
const at = { x: 300, y: 0, zone: null };

describe("insert-into-flow", () => {
  it("makes two flows of one: the old one keeps its label, and its way is found anew", () => {
    const doc = apply(board(), "insert-into-flow", { edge: "call", component: { kind: "api-gateway" }, ...at });
    expect(edgeIn(doc, "call")).toEqual(edge("call", "app", "api-gateway-1", { label: "score" }));
    expect(listRecords(doc, "edge")[1]).toMatchObject({ from: "api-gateway-1", to: "model", flow: "request" });
    expect(nodeIn(doc, "api-gateway-1")).toMatchObject({ x: 300, y: 0 });
  });

  it("takes a component of the board that has no flows", () => {
    const doc = apply(board(), "insert-into-flow", { edge: "call", component: { id: "gate" }, ...at });
    expect(nodeIn(doc, "gate")).toMatchObject({ x: 300, y: 0 });
    expect(edgeIn(doc, "call").to).toBe("gate");
    expect(() => run(doc, "insert-into-flow", { edge: "call", component: { id: "gate" }, ...at })).toThrow(
      "has flows already",
    );
  });

  it("refuses a component through which no usual flow leads", () => {
    const args = { edge: "call", component: { kind: "experiment-tracker" }, ...at };
    expect(() => run(board(), "insert-into-flow", args)).toThrow(
      "no usual flow leads there through Experiment tracker",
    );
  });

  it("gives two legal flows for every kind that fits, and nothing for the others", () => {
    const call = edgeIn(board(), "call");
    const fitting = COMPONENT_KINDS.filter((kind) => {
      const split = splitOf(board(), call, kind, catalogue);
      if (split === null) return false;
      expect(legalFlows("client-app", kind, catalogue)).toContain(split.first);
      expect(legalFlows(kind, "inference-service", catalogue)).toContain(split.second);
      return true;
    });
    expect(fitting).toContain("app-service");
    expect(fitting.length).toBeLessThan(COMPONENT_KINDS.length);
  });
});
