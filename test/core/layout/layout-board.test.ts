import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engines } from "../../../cli/engines.ts";
import { layoutBoard } from "../../../core/layout/layout-board.ts";
import { type Doc, getRecord, listRecords } from "../../../core/model/doc.ts";
import { diffDocs, isEmptyPatch } from "../../../core/model/patch.ts";
import { contains, listFlaws, overlap } from "../../support/route-measures.ts";
import { boardOfText, components, layOut, nodeOf, requests, withShownCourses } from "./lay-out.ts";

const NONE = {
  arrange: () => Promise.reject(new Error("not needed")),
  elk: () => Promise.reject(new Error("not needed")),
};
const CHAIN = boardOfText({ nodes: components("a", "b", "c", "d"), edges: requests("a>b", "b>c", "c>d") });
const corners = (doc: Doc) => listRecords(doc, "node").map(({ id, x, y }) => ({ id, x, y }));

describe("a layout of a whole board", () => {
  it("reads from left to right", async () => {
    const xs = listRecords(await layOut(CHAIN), "node").map((node) => node.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(4);
  });

  it("draws a chain of calls as one straight line", async () => {
    const routes = listRecords(await layOut(CHAIN), "edge").map((edge) => edge.route?.length);
    expect(routes).toEqual([2, 2, 2]);
  });

  it("covers no component and keeps every flow apart from boxes and other flows, whatever the graph", async () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 20 }), async (pairs) => {
        const nodes = components(...Array.from({ length: 12 }, (_, index) => `n${index}`));
        const doc = await layOut(boardOfText({ nodes, edges: requests(...pairs.map(([a, b]) => `n${a}>n${b}`)) }));
        // A flow that finds no room of its own in its layout is left to the router, as on the canvas.
        expect(listFlaws(withShownCourses(doc))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps several flows between two components apart, in both directions", async () => {
    const doc = await layOut(boardOfText({ nodes: components("a", "b"), edges: requests("a>b", "a>b", "b>a") }));
    expect(listFlaws(doc)).toEqual([]);
  });

  it("is the same when it is done again", async () => {
    const once = await layOut(CHAIN);
    expect(isEmptyPatch(diffDocs(once, await layOut(once)))).toBe(true);
  });

  it("starts where the board stood", async () => {
    const nodes = [
      { id: "a", kind: "cache", x: 1000, y: -400 },
      { id: "b", kind: "cache", x: 1010, y: -390 },
    ];
    const doc = await layOut(boardOfText({ nodes, edges: requests("a>b") }));
    expect(nodeOf(doc, "a")).toMatchObject({ x: 1000, y: -400 });
  });

  it("takes ids that are names of object members and flows with long labels", async () => {
    const edges = [{ from: "__proto__", to: "constructor", flow: "label", label: "clicks within seven days" }];
    const doc = await layOut(boardOfText({ nodes: components("__proto__", "constructor"), edges }));
    expect(listFlaws(doc)).toEqual([]);
    const gap = nodeOf(doc, "constructor").x - nodeOf(doc, "__proto__").x - nodeOf(doc, "__proto__").w;
    expect(gap).toBeGreaterThan(150);
  });

  it("moves a note out of the way and leaves the others", async () => {
    const notes = [
      { id: "covering", text: "x", x: 250, y: 0 },
      { id: "aside", text: "y", x: 0, y: 900 },
    ];
    const before = boardOfText({ nodes: components("a", "b"), edges: requests("a>b"), notes });
    const doc = await layOut(before);
    const [covering, aside] = [getRecord(doc, "note", "covering"), getRecord(doc, "note", "aside")];
    if (covering === null || aside === null) throw new Error("a note is gone");
    expect([...listRecords(doc, "node"), aside].some((box) => overlap(box, covering))).toBe(false);
    expect(aside).toEqual(getRecord(before, "note", "aside"));
  });

  it("changes nothing on a board without components", async () => {
    expect(await layoutBoard(boardOfText({ nodes: [] }), NONE)).toEqual({
      positions: [],
      zones: [],
      routes: [],
    });
  });

  it("fails with a sentence when the engine leaves something out", async () => {
    await expect(
      layoutBoard(CHAIN, { ...engines, arrange: async () => ({ places: [], courses: [] }) }),
    ).rejects.toMatchObject({
      code: "layout-failed",
    });
  });
});

describe("a layout with zones", () => {
  const zoned = boardOfText({
    nodes: [
      { id: "a", kind: "cache" },
      { id: "b", kind: "cache", zone: "inner" },
      { id: "c", kind: "cache", zone: "inner" },
      { id: "d", kind: "cache", zone: "outer" },
    ],
    edges: requests("a>b", "b>c", "c>d", "d>a"),
    zones: [{ id: "outer", plane: "online" }, { id: "inner", plane: "trust", parent: "outer" }, { id: "empty" }],
  });

  it("puts members inside their zone, inner zones inside outer ones, and all else outside", async () => {
    const doc = await layOut(zoned);
    const [outer, inner, empty] = ["outer", "inner", "empty"].map((id) => getRecord(doc, "zone", id));
    if (!outer || !inner || !empty) throw new Error("a zone is gone");
    expect(contains(outer, inner)).toBe(true);
    expect(contains(inner, nodeOf(doc, "b")) && contains(inner, nodeOf(doc, "c"))).toBe(true);
    expect(contains(outer, nodeOf(doc, "d")) && !overlap(inner, nodeOf(doc, "d"))).toBe(true);
    expect(overlap(outer, nodeOf(doc, "a")) || overlap(outer, empty)).toBe(false);
    expect(listFlaws(withShownCourses(doc))).toEqual([]);
  });

  it("grows a zone when only some of its members are laid out", async () => {
    const doc = await layOut(zoned, { only: ["b", "d"] });
    const [outer, inner] = [getRecord(doc, "zone", "outer"), getRecord(doc, "zone", "inner")];
    if (!outer || !inner) throw new Error("a zone is gone");
    expect(contains(inner, nodeOf(doc, "b")) && contains(inner, nodeOf(doc, "c"))).toBe(true);
    expect(contains(outer, nodeOf(doc, "d")) && contains(outer, inner)).toBe(true);
  });
});

describe("a layout of a part", () => {
  const placed = boardOfText({
    nodes: [
      { id: "a", kind: "cache", x: 0, y: 0 },
      { id: "b", kind: "cache", x: 20, y: 300 },
      { id: "c", kind: "cache", x: 60, y: 340 },
      { id: "far", kind: "cache", x: 5000, y: 0 },
    ],
    edges: requests("a>b", "b>c", "c>far"),
  });

  it("moves only the chosen components, starting where they stood", async () => {
    const doc = await layOut(placed, { only: ["b", "c"] });
    expect([nodeOf(doc, "a"), nodeOf(doc, "far")]).toEqual([nodeOf(placed, "a"), nodeOf(placed, "far")]);
    expect(nodeOf(doc, "b")).toMatchObject({ x: 20, y: 300 });
    expect(overlap(nodeOf(doc, "b"), nodeOf(doc, "c"))).toBe(false);
  });

  it("moves below what stays instead of covering it", async () => {
    const crowded = boardOfText({
      nodes: [
        { id: "a", kind: "cache", x: 0, y: 0 },
        { id: "b", kind: "cache", x: 10, y: 10 },
        { id: "stay", kind: "cache", x: 300, y: 20 },
      ],
      edges: requests("a>b"),
    });
    const doc = await layOut(crowded, { only: ["a", "b"] });
    const boxes = listRecords(doc, "node");
    expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toBe(false);
    expect(nodeOf(doc, "stay")).toEqual(nodeOf(crowded, "stay"));
  });

  it("leaves locked components where they are", async () => {
    const nodes = [{ id: "fixed", kind: "cache", x: 400, y: 0, locked: true }, ...components("a", "b")];
    const before = boardOfText({ nodes, edges: requests("a>b", "b>fixed") });
    const doc = await layOut(before);
    expect(nodeOf(doc, "fixed")).toEqual(nodeOf(before, "fixed"));
    expect(corners(doc)).not.toEqual(corners(before));
  });
});
