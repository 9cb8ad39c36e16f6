import { describe, expect, it } from "vitest";
import { findCommand } from "../../../core/commands/registry.ts";
import { getRecord } from "../../../core/model/doc.ts";
import { apply, boardWith, edgeIn, node, nodeIn, run, sample, zone, zoneIn } from "./board.ts";

const three = () =>
  boardWith(
    node("a", { x: 0, y: 0, w: 100, h: 40 }),
    node("b", { x: 150, y: 90, w: 50, h: 80 }),
    node("c", { x: 500, y: 30, w: 100, h: 40 }),
  );
const ids = ["a", "b", "c"];

describe("align", () => {
  it.each([
    ["left", "x", [0, 0, 0]],
    ["center", "x", [250, 275, 250]],
    ["right", "x", [500, 550, 500]],
    ["top", "y", [0, 0, 0]],
    ["middle", "y", [65, 45, 65]],
    ["bottom", "y", [130, 90, 130]],
  ] as const)("lines pieces up at the %s", (side, axis, expected) => {
    const doc = apply(three(), "align", { ids, side });
    expect(ids.map((id) => nodeIn(doc, id)[axis])).toEqual(expected);
  });

  it("takes the members of a zone along and leaves locked components", () => {
    const doc = boardWith(
      zone("z", { x: 100 }),
      node("in", { x: 140, y: 60, zone: "z" }),
      node("l", { x: 0, locked: true }),
    );
    const aligned = apply(doc, "align", { ids: ["z", "in", "l"], side: "left" });
    expect([zoneIn(aligned, "z").x, nodeIn(aligned, "in").x, nodeIn(aligned, "l").x]).toEqual([0, 40, 0]);
  });

  it("makes sense for two pieces or more", () => {
    expect(findCommand("align")?.isEnabled(three(), { ids: ["a"], side: "left" })).toBe(false);
    expect(findCommand("align")?.isEnabled(three(), { ids, side: "left" })).toBe(true);
    expect(findCommand("align")?.isEnabled(three(), { ids, side: "sideways" })).toBe(false);
  });
});

describe("distribute", () => {
  it("makes gaps equal and keeps the outer pieces in place", () => {
    const doc = apply(three(), "distribute", { ids: ["c", "a", "b"], axis: "x" });
    expect(ids.map((id) => nodeIn(doc, id).x)).toEqual([0, 275, 500]);
  });

  it("does nothing to two pieces", () => {
    expect(run(three(), "distribute", { ids: ["a", "b"], axis: "y" }).patch.updated).toEqual([]);
  });
});

describe("resize", () => {
  it("gives a component a new box and forgets the routes of its connections", () => {
    const doc = apply(sample(), "resize", { id: "app", x: 40, y: 60, w: 240, h: 80 });
    expect(nodeIn(doc, "app")).toMatchObject({ w: 240, h: 80 });
    expect([edgeIn(doc, "call").route, edgeIn(doc, "watch").route?.length]).toEqual([undefined, 2]);
  });

  it("leaves what is in a zone, and locked components, as they are", () => {
    const doc = apply(sample(), "resize", { id: "online", x: -20, y: 0, w: 900, h: 500 });
    expect([zoneIn(doc, "online").w, nodeIn(doc, "app").x]).toEqual([900, 40]);
    const locked = apply(sample(), "lock", { ids: ["app"], locked: true });
    expect(run(locked, "resize", { id: "app", x: 0, y: 0, w: 50, h: 50 }).patch.updated).toEqual([]);
  });

  it("refuses a box without extent and a record without a box", () => {
    expect(() => run(sample(), "resize", { id: "app", x: 0, y: 0, w: 0, h: 10 })).toThrow("w:");
    expect(() => run(sample(), "resize", { id: "call", x: 0, y: 0, w: 9, h: 9 })).toThrow("no piece call");
  });
});

describe("lock", () => {
  it("locks and unlocks components, each with its own label", () => {
    const locked = run(sample(), "lock", { ids: ["app", "memo", "gone"], locked: true });
    expect([nodeIn(locked.doc, "app").locked, locked.label]).toEqual([true, "Lock"]);
    const open = run(locked.doc, "lock", { ids: ["app"], locked: false });
    expect([nodeIn(open.doc, "app"), open.label]).toEqual([nodeIn(sample(), "app"), "Unlock"]);
  });
});

describe("apply-layout", () => {
  const layout = {
    positions: [
      { id: "app", x: 5, y: 6 },
      { id: "gone", x: 0, y: 0 },
      { id: "memo", x: 1, y: 2 },
    ],
    zones: [{ id: "online", x: -10, y: -10, w: 700, h: 300 }],
    routes: [
      {
        id: "watch",
        points: [
          { x: 1, y: 1 },
          { x: 2, y: 1 },
        ],
      },
    ],
  };

  it("places components, notes, zones and routes in one step", () => {
    const { doc, group } = run(sample(), "apply-layout", layout);
    expect([nodeIn(doc, "app").x, zoneIn(doc, "online").w, getRecord(doc, "note", "memo")?.y]).toEqual([5, 700, 2]);
    expect(edgeIn(doc, "watch").route).toEqual([
      { x: 1, y: 1 },
      { x: 2, y: 1 },
    ]);
    expect(group).toBeNull();
  });

  it("forgets an old route whose end moved without a new one", () => {
    expect(edgeIn(apply(sample(), "apply-layout", layout), "call")).not.toHaveProperty("route");
  });

  it("does not move locked components", () => {
    const doc = apply(apply(sample(), "lock", { ids: ["app"], locked: true }), "apply-layout", layout);
    expect(nodeIn(doc, "app").x).toBe(40);
  });
});
