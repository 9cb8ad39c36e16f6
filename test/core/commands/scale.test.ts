import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCommand } from "../../../core/commands/registry.ts";
import { LEAST_SIZES } from "../../../core/model/least-size.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { apply, boardWith, edge, edgeIn, node, nodeIn, run, zone, zoneIn } from "./board.ts";

const ids = ["a", "b"];
/** Two components that fill the box from 0, 0 to 600, 264. */
const two = (...others: readonly AnyRecord[]) =>
  boardWith(node("a", { x: 0, y: 0, w: 200, h: 64 }), node("b", { x: 400, y: 200, w: 200, h: 64 }), ...others);

describe("scale", () => {
  it("lets pieces fill the new box as they filled the old one", () => {
    const doc = apply(two(), "scale", { ids, box: { x: 100, y: -100, w: 1200, h: 528 } });
    expect(nodeIn(doc, "a")).toMatchObject({ x: 100, y: -100, w: 400, h: 128 });
    expect(nodeIn(doc, "b")).toMatchObject({ x: 900, y: 300, w: 400, h: 128 });
  });

  it("stops where the first piece has its least size, and the side that was not dragged stays", () => {
    const right = apply(two(), "scale", { ids, box: { x: 0, y: 0, w: 30, h: 264 } });
    expect(nodeIn(right, "a")).toMatchObject({ x: 0, w: 96 });
    expect(nodeIn(right, "b")).toMatchObject({ x: 192, w: 96 });
    const left = apply(two(), "scale", { ids, box: { x: 570, y: 0, w: 30, h: 264 } });
    expect(nodeIn(left, "b").x + nodeIn(left, "b").w).toBe(600);
    expect(nodeIn(left, "a").x).toBe(312);
  });

  it("leaves locked and pinned pieces alone, and sizes the others around them", () => {
    const doc = two(node("l", { x: 900, locked: true }), node("p", { x: 1200, pinned: true }));
    const scaled = apply(doc, "scale", { ids: [...ids, "l", "p"], box: { x: 0, y: 0, w: 1200, h: 264 } });
    expect(nodeIn(scaled, "l")).toBe(nodeIn(doc, "l"));
    expect(nodeIn(scaled, "p")).toBe(nodeIn(doc, "p"));
    expect(nodeIn(scaled, "b").x).toBe(800);
    expect(findCommand("scale")?.isEnabled(doc, { ids: ["a", "l", "p"], box: { x: 0, y: 0, w: 9, h: 9 } })).toBe(false);
  });

  it("takes along what is in a zone, and the bends of the flows in it", () => {
    const doc = boardWith(
      zone("z", { w: 600, h: 400 }),
      node("in", { x: 100, y: 100, w: 200, h: 64, zone: "z" }),
      node("out", { x: 800, y: 0, w: 200, h: 64 }),
      edge("e", "in", "out", {
        bends: [{ x: 500, y: 200 }],
        route: [
          { x: 300, y: 132 },
          { x: 800, y: 32 },
        ],
      }),
    );
    const scaled = apply(doc, "scale", { ids: ["z", "out"], box: { x: 0, y: 0, w: 2000, h: 800 } });
    expect(zoneIn(scaled, "z")).toMatchObject({ x: 0, y: 0, w: 1200, h: 800 });
    expect(nodeIn(scaled, "in")).toMatchObject({ x: 200, y: 200, w: 400, h: 128 });
    expect(edgeIn(scaled, "e").bends).toEqual([{ x: 1000, y: 400 }]);
    expect(edgeIn(scaled, "e").route).toBeUndefined();
  });

  it("moves a collapsed zone with all that is in it and keeps its size", () => {
    const doc = two(zone("z", { x: 0, y: 400, collapsed: true }), node("in", { x: 40, y: 460, zone: "z" }));
    const scaled = apply(doc, "scale", { ids: [...ids, "z"], box: { x: 0, y: 0, w: 600, h: 928 } });
    expect(zoneIn(scaled, "z")).toMatchObject({ x: 0, y: 832, w: 600, h: 400 });
    expect(nodeIn(scaled, "in")).toMatchObject({ x: 40, y: 892, w: 184, h: 64 });
  });

  it("keeps the shape of a picture, in the middle of its share", () => {
    const image = { type: "image", id: "i", asset: "s", alt: "", x: 0, y: 300, w: 100, h: 100 } as const;
    const asset = { type: "asset", id: "s", mime: "image/png", data: "AAAA", w: 10, h: 10 } as const;
    const scaled = apply(two(image, asset), "scale", { ids: [...ids, "i"], box: { x: 0, y: 0, w: 1200, h: 400 } });
    expect(scaled.get("i")).toMatchObject({ x: 50, y: 300, w: 100, h: 100 });
  });

  it("carries a note that is pinned to a sized piece with its corner", () => {
    const note = {
      type: "note",
      id: "n",
      text: "t",
      color: "yellow",
      x: 400,
      y: 100,
      w: 80,
      h: 48,
      about: "b",
    } as const;
    const scaled = apply(two(note), "scale", { ids, box: { x: 0, y: 0, w: 1200, h: 264 } });
    expect(scaled.get("n")).toMatchObject({ x: 800, y: 100, w: 80, h: 48 });
  });

  it("is one undo step for all pieces, named as one", () => {
    const { patch, group, label } = run(two(), "scale", { ids, box: { x: 0, y: 0, w: 700, h: 264 } });
    expect([patch.updated.length, group, label]).toEqual([2, null, "Resize together"]);
  });

  it("never makes a piece smaller than its least size, nor changes which of two is wider", () => {
    const extent = fc.integer({ min: 100, max: 400 });
    const side = fc.integer({ min: 8, max: 3000 });
    fc.assert(
      fc.property(extent, extent, side, side, (first, second, w, h) => {
        const doc = boardWith(node("a", { w: first }), node("b", { x: 500, w: second, h: 120 }));
        const scaled = apply(doc, "scale", { ids, box: { x: 0, y: 0, w, h } });
        const [a, b] = [nodeIn(scaled, "a"), nodeIn(scaled, "b")];
        expect(Math.min(a.w, b.w)).toBeGreaterThanOrEqual(LEAST_SIZES.node.w);
        expect(Math.min(a.h, b.h)).toBeGreaterThanOrEqual(LEAST_SIZES.node.h);
        expect(Math.sign(a.w - b.w) * Math.sign(first - second)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
