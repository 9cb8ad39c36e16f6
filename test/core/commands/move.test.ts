import { describe, expect, it } from "vitest";
import { getRecord } from "../../../core/model/doc.ts";
import { apply, boardWith, edgeIn, node, nodeIn, run, sample, zone, zoneIn } from "./board.ts";

const at = (record: { readonly x: number; readonly y: number }) => [record.x, record.y];

describe("move", () => {
  it("moves components and notes by the distance", () => {
    const doc = apply(sample(), "move", { ids: ["monitor", "memo"], dx: 10, dy: -5 });
    expect(at(nodeIn(doc, "monitor"))).toEqual([810, 55]);
    expect(getRecord(doc, "note", "memo")).toMatchObject({ x: 50, y: 495 });
  });

  it("takes what is in a zone along, once, also when both are chosen", () => {
    const doc = apply(sample(), "move", { ids: ["app", "online"], dx: 100, dy: 0 });
    expect([zoneIn(doc, "online").x, nodeIn(doc, "app").x, nodeIn(doc, "model").x]).toEqual([100, 140, 440]);
  });

  it("moves inner zones with their members", () => {
    const doc = boardWith(
      zone("outer"),
      zone("inner", { parent: "outer", w: 300 }),
      node("a", { zone: "inner", x: 30, y: 50 }),
    );
    const moved = apply(doc, "move", { ids: ["outer"], dx: 5, dy: 6 });
    expect([at(zoneIn(moved, "inner")), at(nodeIn(moved, "a"))]).toEqual([
      [5, 6],
      [35, 56],
    ]);
  });

  it("leaves locked components where they are", () => {
    const doc = apply(sample(), "lock", { ids: ["model"], locked: true });
    const moved = apply(doc, "move", { ids: ["app", "model"], dx: 7, dy: 7, zone: null });
    expect(nodeIn(moved, "model")).toEqual(nodeIn(doc, "model"));
    expect(nodeIn(moved, "app")).toMatchObject({ x: 47, zone: null });
  });

  it("moves a route with both of its ends and forgets it when one end moves", () => {
    const doc = apply(sample(), "move", { ids: ["app", "model"], dx: 10, dy: 20 });
    expect(edgeIn(doc, "call").route).toEqual([
      { x: 234, y: 112 },
      { x: 350, y: 112 },
    ]);
    expect(edgeIn(doc, "watch")).not.toHaveProperty("route");
  });

  it("drops the dragged pieces into a zone, which grows around them", () => {
    const doc = apply(sample(), "move", { ids: ["monitor"], dx: -300, dy: 0, zone: "online" });
    expect(nodeIn(doc, "monitor").zone).toBe("online");
    expect(zoneIn(doc, "online").w).toBe(800 - 300 + 184 + 24);
  });

  it("takes pieces out of their zone", () => {
    expect(nodeIn(apply(sample(), "move", { ids: ["app"], dx: 900, dy: 0, zone: null }), "app").zone).toBeNull();
  });

  it("never puts a zone into itself", () => {
    const doc = boardWith(zone("outer"), zone("inner", { parent: "outer", w: 300 }));
    expect(zoneIn(apply(doc, "move", { ids: ["outer"], dx: 1, dy: 1, zone: "inner" }), "outer").parent).toBeNull();
    expect(zoneIn(apply(doc, "move", { ids: ["outer"], dx: 1, dy: 1, zone: "outer" }), "outer").parent).toBeNull();
  });

  it("is one step for each gesture and a step of its own without one", () => {
    expect(run(sample(), "move", { ids: ["app"], dx: 1, dy: 0, gesture: "drag-7" }).group).toBe("move:drag-7");
    expect(run(sample(), "move", { ids: ["app"], dx: 1, dy: 0 }).group).toBeNull();
  });

  it("passes over ids that went away and keeps pieces on the board", () => {
    expect(run(sample(), "move", { ids: ["gone"], dx: 1, dy: 0 }).patch.updated).toEqual([]);
    expect(nodeIn(apply(sample(), "move", { ids: ["app"], dx: 1_000_000, dy: 0 }), "app").x).toBe(1_000_000);
  });

  it("does not collect rounding noise", () => {
    const once = apply(boardWith(node("a")), "move", { ids: ["a"], dx: 0.1, dy: 0 });
    expect(nodeIn(apply(once, "move", { ids: ["a"], dx: 0.2, dy: 0 }), "a").x).toBe(0.3);
  });

  it("refuses a zone that is not there", () => {
    expect(() => run(sample(), "move", { ids: ["app"], dx: 0, dy: 0, zone: "x" })).toThrow("there is no zone x");
  });
});
