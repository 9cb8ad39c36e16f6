import { describe, expect, it } from "vitest";
import { listRecords } from "../../../core/model/doc.ts";
import { apply, boardWith, edge, edgeIn, node, run, sample } from "./board.ts";

const trained = () => boardWith(node("t", { kind: "trainer" }), node("r", { kind: "model-registry" }));

describe("connect", () => {
  it("draws the flow that the two kinds suggest", () => {
    expect(edgeIn(apply(trained(), "connect", { from: "t", to: "r" }), "edge-1").flow).toBe("artifact");
  });

  it("takes the next likely flow when the first is drawn already", () => {
    const doc = apply(apply(trained(), "connect", { from: "t", to: "r" }), "connect", { from: "t", to: "r" });
    expect(listRecords(doc, "edge").map(({ flow }) => flow)).toEqual(["artifact", "metric"]);
  });

  it("allows a flow that the port table does not know", () => {
    expect(edgeIn(apply(trained(), "connect", { from: "r", to: "t", flow: "label" }), "edge-1").flow).toBe("label");
  });

  it.each([
    [{ from: "app", to: "app" }, "app cannot be connected to itself"],
    [{ from: "app", to: "online" }, "there is no component online"],
    [{ from: "gone", to: "app" }, "there is no component gone"],
    [{ from: "app", to: "model", flow: "request" }, "the request / response flow from app to model is there already"],
    [{ from: "app", to: "model", flow: "telepathy" }, "flow:"],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(() => run(sample(), "connect", args)).toThrow(sentence);
  });
});

describe("reconnect", () => {
  it("hangs an end on another component and forgets the route", () => {
    const moved = edgeIn(apply(sample(), "reconnect", { edge: "call", to: "monitor" }), "call");
    expect(moved).toEqual(edge("call", "app", "monitor"));
  });

  it("changes nothing when the ends are the same", () => {
    expect(run(sample(), "reconnect", { edge: "call", to: "model" }).patch.updated).toEqual([]);
  });

  it("refuses to make a self loop", () => {
    expect(() => run(sample(), "reconnect", { edge: "call", to: "app" })).toThrow("app cannot be connected to itself");
    expect(() => run(sample(), "reconnect", { edge: "app", to: "model" })).toThrow("there is no connection app");
  });
});

describe("set-edge", () => {
  it("changes the flow and keeps properties and route", () => {
    const doc = apply(boardWith(node("a"), node("b"), edge("e", "a", "b", { props: { qps: 5 } })), "set-edge", {
      id: "e",
      flow: "event",
    });
    expect(edgeIn(doc, "e")).toMatchObject({ flow: "event", props: { qps: 5 } });
  });

  it("sets and removes the label; typing is one step", () => {
    const labelled = run(sample(), "set-edge", { id: "call", label: "score" });
    expect(edgeIn(labelled.doc, "call").label).toBe("score");
    expect(labelled.group).toBe("edge-label:call");
    expect(edgeIn(apply(labelled.doc, "set-edge", { id: "call", label: null }), "call")).not.toHaveProperty("label");
    expect(edgeIn(apply(labelled.doc, "set-edge", { id: "call", label: "" }), "call")).not.toHaveProperty("label");
  });

  it("refuses a connection that is not there", () => {
    expect(() => run(sample(), "set-edge", { id: "app", label: "x" })).toThrow("there is no connection app");
  });
});

describe("reset-routes", () => {
  it("forgets the routes of named connections and of the connections of named components", () => {
    const one = apply(sample(), "reset-routes", { ids: ["call"] });
    expect([edgeIn(one, "call").route, edgeIn(one, "watch").route?.length]).toEqual([undefined, 2]);
    const both = apply(sample(), "reset-routes", { ids: ["model"] });
    expect([edgeIn(both, "call").route, edgeIn(both, "watch").route]).toEqual([undefined, undefined]);
  });
});
