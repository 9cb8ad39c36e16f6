import { describe, expect, it } from "vitest";
import { runCommand } from "../../../core/commands/run.ts";
import { getRecord } from "../../../core/model/doc.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { apply, boardWith, edge, edgeIn, env, node, nodeIn, run, sample, zone, zoneIn } from "./board.ts";

describe("rename", () => {
  it("names components, zones and the board", () => {
    expect(nodeIn(apply(sample(), "rename", { id: "app", name: "Feed" }), "app").name).toBe("Feed");
    expect(zoneIn(apply(sample(), "rename", { id: "online", name: "Live" }), "online").name).toBe("Live");
    const board = run(sample(), "rename", { id: "board", name: "Fraud" });
    expect(getRecord(board.doc, "board", "board")?.title).toBe("Fraud");
    expect(board.group).toBe("rename:board");
  });

  it("refuses what has no name", () => {
    expect(() => run(sample(), "rename", { id: "call", name: "x" })).toThrow("there is no component or zone call");
    expect(() => run(sample(), "rename", { id: "app", name: "x".repeat(501) })).toThrow("name:");
  });
});

describe("set-prop", () => {
  it("sets, replaces and unsets a property of a component or a connection", () => {
    const doc = apply(sample(), "set-prop", { id: "app", prop: "p99Ms", value: 15 });
    expect(nodeIn(doc, "app").props).toEqual({ p99Ms: 15 });
    expect(nodeIn(apply(doc, "set-prop", { id: "app", prop: "p99Ms", value: 20 }), "app").props).toEqual({ p99Ms: 20 });
    expect(nodeIn(apply(doc, "set-prop", { id: "app", prop: "p99Ms", value: null }), "app").props).toEqual({});
    expect(edgeIn(apply(sample(), "set-prop", { id: "call", prop: "async", value: true }), "call").props).toEqual({
      async: true,
    });
  });

  it("joins changes of the same property only", () => {
    expect(run(sample(), "set-prop", { id: "app", prop: "p99Ms", value: 1 }).group).toBe("prop:app.p99Ms");
  });

  it.each([
    ["p99Ms", "20 ms", "p99Ms must be a number of ms"],
    ["p99Ms", -1, "p99Ms must be at least 0"],
    ["colour", "red", "colour unknown property"],
    ["__proto__", "x", "unknown property"],
  ])("refuses %s = %j with a sentence", (prop, value, sentence) => {
    expect(() => run(sample(), "set-prop", { id: "app", prop, value })).toThrow(sentence);
  });

  it("unsets a property that no kind knows", () => {
    const doc = boardWith(node("a", { props: { colour: "red" } }));
    expect(nodeIn(apply(doc, "set-prop", { id: "a", prop: "colour", value: null }), "a").props).toEqual({});
  });

  it("refuses a record without properties", () => {
    expect(() => run(sample(), "set-prop", { id: "memo", prop: "p99Ms", value: 1 })).toThrow(
      "no component or connection",
    );
  });
});

describe("set-kind", () => {
  it("keeps links, properties and a name of one's own", () => {
    const doc = apply(apply(sample(), "set-prop", { id: "model", prop: "p99Ms", value: 9 }), "set-kind", {
      id: "model",
      kind: "ranker",
    });
    expect(nodeIn(doc, "model")).toMatchObject({ kind: "ranker", name: "model", props: { p99Ms: 9 } });
    expect(edgeIn(doc, "call").to).toBe("model");
  });

  it("takes the new kind's name when the old one was never changed", () => {
    const doc = apply(apply(boardWith(), "add-node", { kind: "ranker" }), "set-kind", {
      id: "ranker-1",
      kind: "cache",
    });
    expect(nodeIn(doc, "ranker-1")).toMatchObject({ kind: "cache", name: "Cache" });
  });

  it("follows the size of the new kind and forgets the routes that ended at the old border", () => {
    const model = catalogue.stencils.get("ranker");
    if (model === undefined) throw new Error("there is no ranker");
    const larger = new Map(catalogue.stencils).set("ranker", { ...model, size: { w: 240, h: 96 } });
    const args = { id: "model", kind: "ranker" };
    const { doc } = runCommand(sample(), "set-kind", args, { ...env, catalogue: { ...catalogue, stencils: larger } });
    expect(nodeIn(doc, "model")).toMatchObject({ w: 240, h: 96 });
    expect([edgeIn(doc, "call").route, edgeIn(doc, "watch").route]).toEqual([undefined, undefined]);
  });

  it("keeps a size of one's own", () => {
    const doc = apply(boardWith(node("a", { w: 300, h: 90 })), "set-kind", { id: "a", kind: "cache" });
    expect(nodeIn(doc, "a")).toMatchObject({ w: 300, h: 90 });
  });

  it("refuses a kind or component that is not there", () => {
    expect(() => run(sample(), "set-kind", { id: "app", kind: "cash" })).toThrow("no component kind cash");
    expect(() => run(sample(), "set-kind", { id: "call", kind: "cache" })).toThrow("there is no component call");
  });
});

describe("delete", () => {
  it("deletes components with their connections", () => {
    const { patch } = run(sample(), "delete", { ids: ["model"] });
    expect(patch.removed.map((record) => record.id).sort()).toEqual(["call", "model", "watch"]);
  });

  it("keeps what is in a deleted zone and gives it to the zone around it", () => {
    const doc = boardWith(
      zone("outer"),
      zone("mid", { parent: "outer" }),
      zone("inner", { parent: "mid" }),
      node("a", { zone: "inner" }),
    );
    const less = apply(doc, "delete", { ids: ["inner", "mid"] });
    expect(nodeIn(less, "a").zone).toBe("outer");
    expect(zoneIn(apply(doc, "delete", { ids: ["mid"] }), "inner").parent).toBe("outer");
    expect(nodeIn(apply(doc, "delete", { ids: ["outer", "mid", "inner"] }), "a").zone).toBeNull();
  });

  it("never deletes the board or its brief, and passes over what is gone", () => {
    expect(run(sample(), "delete", { ids: ["board", "brief", "gone"] }).patch.removed).toEqual([]);
  });
});

describe("add-zone and set-zone", () => {
  it("draws a zone around its members and takes them in", () => {
    const doc = apply(sample(), "add-zone", { plane: "online", members: ["monitor"] });
    expect(zoneIn(doc, "zone-1")).toMatchObject({ name: "Online", plane: "online", x: 776, y: 16, w: 232, h: 132 });
    expect(nodeIn(doc, "monitor").zone).toBe("zone-1");
  });

  it("nests inside the zone that its members share", () => {
    const doc = apply(sample(), "add-zone", { plane: "team", name: "Ranking", members: ["app", "model"] });
    expect(zoneIn(doc, "zone-1")).toMatchObject({ name: "Ranking", parent: "online" });
  });

  it("takes whole zones in", () => {
    const doc = apply(sample(), "add-zone", { plane: "region", members: ["online", "app", "monitor"] });
    expect([zoneIn(doc, "online").parent, nodeIn(doc, "app").zone]).toEqual(["zone-1", "online"]);
  });

  it("stands free without members and where it is told with a box", () => {
    expect(zoneIn(apply(sample(), "add-zone", { plane: "plain" }), "zone-1").parent).toBeNull();
    const args = { plane: "plain", x: 1, y: 2, w: 300, h: 200 };
    expect(zoneIn(apply(sample(), "add-zone", args), "zone-1")).toMatchObject({ x: 1, y: 2, w: 300, h: 200 });
  });

  it("refuses to be wider than a board can be", () => {
    const far = boardWith(node("a", { x: -400_000 }), node("b", { x: 400_000 }));
    expect(() => run(far, "add-zone", { plane: "plain", members: ["a", "b"] })).toThrow(
      "Add zone cannot be done: zone zone-1: w",
    );
  });

  it("changes the meaning of a zone", () => {
    expect(zoneIn(apply(sample(), "set-zone", { id: "online", plane: "trust" }), "online").plane).toBe("trust");
    expect(() => run(sample(), "set-zone", { id: "app", plane: "trust" })).toThrow("there is no zone app");
  });
});

describe("add-note and set-note", () => {
  it("adds a note at a place or in free space", () => {
    expect(getRecord(apply(sample(), "add-note", { x: 3, y: 4, text: "Hi" }), "note", "note-1")).toMatchObject({
      x: 3,
      y: 4,
      text: "Hi",
      color: "yellow",
    });
    expect(run(sample(), "add-note", {}).patch.added).toHaveLength(1);
  });

  it("adds a note around the place where it is wanted, over nothing that stands there", () => {
    const far = getRecord(apply(sample(), "add-note", { middle: { x: 9000, y: -4000 } }), "note", "note-1");
    expect(far).toMatchObject({ x: 8900, y: -4060 });
    const app = getRecord(sample(), "node", "app");
    const middle = { x: (app?.x ?? 0) + (app?.w ?? 0) / 2, y: (app?.y ?? 0) + (app?.h ?? 0) / 2 };
    const near = getRecord(apply(sample(), "add-note", { middle }), "note", "note-1");
    expect(isCovering(near, app)).toBe(false);
    expect(Math.hypot((near?.x ?? 0) - middle.x, (near?.y ?? 0) - middle.y)).toBeLessThan(600);
  });

  it("changes text, as one step of typing, and colour", () => {
    const typed = run(sample(), "set-note", { id: "memo", text: "Load?" });
    expect([getRecord(typed.doc, "note", "memo")?.text, typed.group]).toEqual(["Load?", "note-text:memo"]);
    const coloured = run(sample(), "set-note", { id: "memo", color: "pink" });
    expect([getRecord(coloured.doc, "note", "memo")?.color, coloured.group]).toEqual(["pink", null]);
    expect(() => run(sample(), "set-note", { id: "memo", color: "mauve" })).toThrow("color:");
  });
});

describe("a board with odd pieces", () => {
  it("is refused rather than made worse when a command would leave a dangling end", () => {
    const broken = boardWith(node("a"), edge("e", "a", "nowhere"));
    expect(() => run(broken, "rename", { id: "a", name: "b" })).toThrow("ends at nowhere, which is no component");
  });
});

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const isCovering = (a: Rectangle | null, b: Rectangle | null): boolean =>
  a !== null && b !== null && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
