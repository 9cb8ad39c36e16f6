import { describe, expect, it } from "vitest";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { apply, boardWith, node, nodeIn, run, sample, zone, zoneIn } from "./board.ts";

const touching = (a: { x: number; y: number; w: number; h: number }, b: typeof a) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe("add-node", () => {
  it("adds a component with the label and size of its kind at the place asked for", () => {
    const added = nodeIn(apply(boardWith(), "add-node", { kind: "cache", x: 12.5, y: 7 }), "cache-1");
    expect(added).toMatchObject({ kind: "cache", name: "Cache", x: 12.5, y: 7, zone: null, props: {} });
  });

  it("numbers a name that is taken and an id that is taken", () => {
    const doc = apply(apply(boardWith(), "add-node", { kind: "cache" }), "add-node", { kind: "cache" });
    expect(nodeIn(doc, "cache-2").name).toBe("Cache 2");
  });

  it("fills in the properties of a preset and keeps the ones given", () => {
    const args = { kind: "cache", preset: "semantic-cache", props: { ttlS: 60 } };
    expect(nodeIn(apply(boardWith(), "add-node", args), "cache-1")).toMatchObject({
      name: "Semantic cache",
      props: { kind: "semantic", ttlS: 60 },
    });
  });

  it("finds a free place to the right of the last component when none is given", () => {
    const doc = apply(sample(), "add-node", { kind: "cache" });
    const added = nodeIn(doc, "cache-1");
    expect(added.x).toBeGreaterThan(nodeIn(doc, "monitor").x + 184);
    expect(listRecords(doc, "node").filter((other) => touching(other, added))).toEqual([added]);
  });

  it("connects the new component with the flow that fits best", () => {
    const doc = apply(sample(), "add-node", { kind: "prediction-log", connect: { from: "model" } });
    expect(listRecords(doc, "edge").at(-1)).toMatchObject({
      from: "model",
      to: "prediction-log-1",
      flow: "prediction",
    });
    const source = apply(sample(), "add-node", { kind: "feature-store", connect: { to: "model", flow: "features" } });
    expect(listRecords(source, "edge").at(-1)).toMatchObject({
      from: "feature-store-1",
      to: "model",
      flow: "features",
    });
  });

  it("puts the component into a zone, which grows when it sticks out", () => {
    const doc = apply(boardWith(zone("z")), "add-node", { kind: "cache", x: 550, y: 100, zone: "z" });
    expect(nodeIn(doc, "cache-1").zone).toBe("z");
    expect(zoneIn(doc, "z").w).toBeGreaterThan(600 + 100);
  });

  it("is one change that touches nothing else", () => {
    const { patch } = run(sample(), "add-node", { kind: "cache", connect: { from: "monitor" } });
    expect(patch.added).toHaveLength(2);
    expect([patch.updated, patch.removed]).toEqual([[], []]);
  });

  it.each([
    [{ kind: "cash" }, "there is no component kind cash"],
    [{ kind: "cache", preset: "bandit" }, "Cache has no preset bandit"],
    [{ kind: "cache", x: 0, y: 0, zone: "nowhere" }, "there is no zone nowhere"],
    [{ kind: "cache", connect: { from: "nobody" } }, "there is no component nobody"],
    [{ kind: "cache", connect: {} }, "must have either from or to"],
    [{ kind: "cache", x: Number.NaN, y: 0 }, "x:"],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(() => run(boardWith(node("a")), "add-node", args)).toThrow(sentence);
  });
});

describe("a component added into a zone without a place", () => {
  const add = (doc: Doc, kind: string): Doc => apply(doc, "add-node", { kind, zone: "z" });
  const inside = (doc: Doc) => [...doc.values()].filter((record) => record.type === "node" && record.zone === "z");

  it("stands in the zone, also in an empty one and in one that has to grow", () => {
    let doc = boardWith(zone("z", { x: 1000, y: 1000, w: 480, h: 160 }), node("far", { x: 0, y: 0 }));
    for (let n = 0; n < 5; n += 1) doc = add(doc, "cache");
    const frame = doc.get("z");
    const members = inside(doc).flatMap((record) => (record.type === "node" ? [record] : []));
    expect(members).toHaveLength(5);
    if (frame?.type !== "zone") throw new Error("the zone is gone");
    for (const { x, y, w, h } of members) {
      expect(x >= frame.x && y >= frame.y && x + w <= frame.x + frame.w && y + h <= frame.y + frame.h).toBe(true);
    }
    const overlaps = members.flatMap((a, i) =>
      members.slice(i + 1).filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
    );
    expect(overlaps).toEqual([]);
    expect(frame).toMatchObject({ x: 1000, y: 1000, w: 480 });
  });
});
