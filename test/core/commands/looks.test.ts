import { describe, expect, it } from "vitest";
import { findCommand } from "../../../core/commands/registry.ts";
import { styleOf } from "../../../core/commands/style.ts";
import { getRecord } from "../../../core/model/doc.ts";
import { apply, boardWith, edge, edgeIn, node, nodeIn, run, sample, zone, zoneIn } from "./board.ts";

describe("match-size", () => {
  const two = () => boardWith(node("a", { w: 100, h: 90 }), node("b", { x: 300, w: 200, h: 40, zone: null }));

  it.each([
    ["width", [200, 90], [200, 40]],
    ["height", [100, 90], [200, 90]],
    ["size", [200, 90], [200, 90]],
  ] as const)("makes pieces of the same %s", (extent, a, b) => {
    const doc = apply(two(), "match-size", { ids: ["a", "b"], extent });
    expect([nodeIn(doc, "a"), nodeIn(doc, "b")].map(({ w, h }) => [w, h])).toEqual([a, b]);
    expect(nodeIn(doc, "b").x).toBe(300);
  });

  it("leaves locked pieces, but takes their size", () => {
    const locked = apply(two(), "lock", { ids: ["b"], locked: true });
    const doc = apply(locked, "match-size", { ids: ["a", "b"], extent: "size" });
    expect([nodeIn(doc, "a").w, nodeIn(doc, "b").h]).toEqual([200, 40]);
  });

  it("forgets the routes of what changed and grows the zone around it", () => {
    const doc = apply(sample(), "match-size", { ids: ["app", "memo"], extent: "size" });
    expect(nodeIn(doc, "app")).toMatchObject({ w: 200, h: 120 });
    expect([edgeIn(doc, "call").route, edgeIn(doc, "watch").route?.length]).toEqual([undefined, 2]);
  });
});

describe("swap", () => {
  it("exchanges middles and zones", () => {
    const doc = apply(sample(), "swap", { a: "app", b: "monitor" });
    expect(nodeIn(doc, "app")).toMatchObject({ x: 800, y: 60, zone: null });
    expect(nodeIn(doc, "monitor")).toMatchObject({ x: 40, y: 60, zone: "online" });
  });

  it("is its own inverse for components", () => {
    const twice = apply(apply(sample(), "swap", { a: "app", b: "monitor" }), "swap", { a: "app", b: "monitor" });
    expect(nodeIn(twice, "app")).toEqual(nodeIn(sample(), "app"));
  });

  it("refuses locked pieces and a piece with the zone it is in", () => {
    const locked = apply(sample(), "lock", { ids: ["app"], locked: true });
    expect(() => run(locked, "swap", { a: "app", b: "monitor" })).toThrow("the component app is locked");
    expect(() => run(sample(), "swap", { a: "app", b: "online" })).toThrow("inside the other");
    expect(() => run(sample(), "swap", { a: "app", b: "call" })).toThrow("there is no piece call");
  });
});

describe("paste-style", () => {
  it("carries size, colour, meaning and flow to pieces of the same sort only", () => {
    const board = boardWith(
      zone("z", { plane: "online" }),
      zone("y"),
      node("a", { w: 240, h: 90, props: { owner: "me" } }),
      node("b"),
      edge("e", "a", "b", { flow: "batch" }),
      edge("f", "b", "a", { flow: "request", label: "asks" }),
    );
    const ids = ["y", "b", "f"];
    const doc = ["z", "a", "e"].reduce((at, from) => {
      const record = board.get(from);
      return apply(at, "paste-style", { ids, style: record === undefined ? null : styleOf(record) });
    }, board);
    expect(zoneIn(doc, "y").plane).toBe("online");
    expect(nodeIn(doc, "b")).toEqual({ ...nodeIn(board, "b"), w: 240, h: 90 });
    expect(edgeIn(doc, "f")).toMatchObject({ flow: "batch", label: "asks" });
    expect(getRecord(doc, "node", "a")).toEqual(getRecord(board, "node", "a"));
  });

  it("does not draw the same flow between two components twice", () => {
    const board = boardWith(node("a"), node("b"), edge("e", "a", "b", { flow: "batch" }), edge("f", "a", "b"));
    const style = { type: "edge", flow: "batch" };
    expect(edgeIn(apply(board, "paste-style", { ids: ["f"], style }), "f").flow).toBe("request");
  });

  it("leaves locked pieces as they are", () => {
    const board = boardWith(node("a", { locked: true }), node("b"));
    const doc = apply(board, "paste-style", { ids: ["a", "b"], style: { type: "node", w: 240, h: 90 } });
    expect(nodeIn(doc, "a")).toBe(nodeIn(board, "a"));
    expect(nodeIn(doc, "b")).toMatchObject({ w: 240, h: 90 });
  });

  it("makes sense only for pieces of its sort", () => {
    const style = { type: "zone", plane: "team" };
    expect(findCommand("paste-style")?.isEnabled(sample(), { ids: ["app"], style })).toBe(false);
    expect(findCommand("paste-style")?.isEnabled(sample(), { ids: ["app", "online"], style })).toBe(true);
  });

  it("has no looks for what is not drawn", () => {
    const board = sample().get("board");
    expect(board === undefined ? "no board" : styleOf(board)).toBeNull();
  });
});

describe("lock", () => {
  it("holds zones with their members, and notes", () => {
    const ids = ["online", "memo"];
    const locked = apply(sample(), "lock", { ids, locked: true });
    expect(run(locked, "move", { ids, dx: 50, dy: 0 }).patch.updated).toEqual([]);
    expect(nodeIn(apply(locked, "move", { ids: ["app"], dx: 50, dy: 0 }), "app").x).toBe(90);
    expect(run(locked, "resize", { id: "online", x: 0, y: 0, w: 900, h: 900 }).patch.updated).toEqual([]);
    expect([...apply(locked, "lock", { ids, locked: false }).values()]).toEqual([...sample().values()]);
  });

  it("keeps a zone from growing", () => {
    const locked = apply(sample(), "lock", { ids: ["online"], locked: true });
    const doc = apply(locked, "move", { ids: ["app"], dx: 900, dy: 0 });
    expect(zoneIn(doc, "online")).toMatchObject({ w: 600, h: 400 });
  });
});
