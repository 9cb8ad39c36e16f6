import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentOf } from "../../../core/commands/fragment.ts";
import { type Doc, getRecord, listRecords } from "../../../core/model/doc.ts";
import { checkInvariants } from "../../../core/model/invariants.ts";
import { applyPatch, invertPatch } from "../../../core/model/patch.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { apply, boardWith, run, sample } from "./board.ts";

const picture = { mime: "image/png", data: "iVBORw0KGgoAAAA=", w: 40, h: 30 } as const;
const at = { x: 10, y: 20, w: 80, h: 60 };
const withPicture = (doc: Doc = sample()): Doc => apply(doc, "add-image", { picture, ...at, alt: "A chart" });

const stroke: AnyRecord = {
  type: "stroke",
  id: "ink",
  points: [
    [4, 4, 0.5],
    [24, 14, 1],
  ],
  color: "red",
  width: 4,
  x: 100,
  y: 200,
  w: 40,
  h: 20,
};

describe("add-image", () => {
  it("adds a picture and its bytes in one step", () => {
    const { patch } = run(sample(), "add-image", { picture, ...at, alt: "A chart" });
    expect(patch.added.map(({ type }) => type)).toEqual(["asset", "image"]);
    expect(patch.added[1]).toMatchObject({ asset: "asset-1", alt: "A chart", ...at });
  });

  it("shares the bytes of a picture that is on the board", () => {
    const twice = withPicture(withPicture());
    expect(listRecords(twice, "image").map(({ asset }) => asset)).toEqual(["asset-1", "asset-1"]);
    expect(listRecords(twice, "asset")).toHaveLength(1);
  });

  it("refuses what would make the pictures of the board too large, with the sizes in the sentence", () => {
    const large = (id: string): AnyRecord => ({
      type: "asset",
      id,
      ...picture,
      data: id.repeat(2_700_000 / id.length),
    });
    const full = boardWith(..."abcdefghij".split("").map(large));
    expect(() => run(full, "add-image", { picture: { ...picture, data: "A".repeat(2_000_000) }, ...at })).toThrow(
      "the pictures of the board would be 21 MB, and a board holds at most 20 MB",
    );
  });
});

describe("a picture", () => {
  it("takes its bytes along when it is copied, and a board that has them shares them", () => {
    const fragment = fragmentOf(withPicture(), ["image-1"]);
    expect(fragment.records.map(({ type }) => type).sort()).toEqual(["asset", "image"]);
    const elsewhere = apply(sample(), "paste", { fragment, x: 500, y: 600 });
    expect(getRecord(elsewhere, "image", "image-1")).toMatchObject({ x: 500, y: 600, asset: "asset-1" });
    const again = apply(elsewhere, "paste", { fragment, x: 0, y: 0 });
    expect([listRecords(again, "asset").length, listRecords(again, "image").length]).toEqual([1, 2]);
  });

  it("leaves with its bytes, unless another one shows them", () => {
    const two = apply(withPicture(), "duplicate", { ids: ["image-1"] });
    const one = apply(two, "delete", { ids: ["image-1"] });
    expect(listRecords(one, "asset")).toHaveLength(1);
    const { doc, patch } = run(one, "delete", { ids: ["image-2"] });
    expect(listRecords(doc, "asset")).toEqual([]);
    expect(applyPatch(doc, invertPatch(patch)).get("asset-1")).toEqual(one.get("asset-1"));
  });

  it("cannot lose its bytes while it is shown", () => {
    expect(run(withPicture(), "delete", { ids: ["asset-1"] }).patch.removed).toEqual([]);
  });

  it("is described in words, typing being one step", () => {
    const { doc, group } = run(withPicture(), "set-image", { id: "image-1", alt: "Latency by day" });
    expect([getRecord(doc, "image", "image-1")?.alt, group]).toEqual(["Latency by day", "image-alt:image-1"]);
  });
});

describe("a pen stroke", () => {
  it("is kept relative to the box around its ink", () => {
    const points = [
      [100, 50, 0.5],
      [160, 90, 0.25],
    ];
    const doc = apply(sample(), "add-stroke", { points, color: "blue", width: 4 });
    const drawn = getRecord(doc, "stroke", "stroke-1");
    expect(drawn).toMatchObject({ x: 96, y: 46, w: 68, h: 48, color: "blue", width: 4 });
    expect(drawn?.points).toEqual([
      [4, 4, 0.5],
      [64, 44, 0.25],
    ]);
  });

  it("gives a dot a box that can be grasped", () => {
    const doc = apply(sample(), "add-stroke", { points: [[10, 10, 0.5]], color: "ink", width: 2 });
    expect(getRecord(doc, "stroke", "stroke-1")).toMatchObject({ w: 8, h: 8, points: [[4, 4, 0.5]] });
  });

  it("fills a new box with its ink", () => {
    const doc = apply(boardWith(stroke), "resize", { id: "ink", x: 0, y: 0, w: 80, h: 60 });
    expect(getRecord(doc, "stroke", "ink")?.points).toEqual([
      [8, 12, 0.5],
      [48, 42, 1],
    ]);
  });

  it("moves and is aligned like any other piece", () => {
    const moved = apply(boardWith(stroke), "move", { ids: ["ink"], dx: 5, dy: -5 });
    expect(getRecord(moved, "stroke", "ink")).toMatchObject({ x: 105, y: 195 });
    const aligned = apply(withPicture(boardWith(stroke)), "align", { ids: ["ink", "image-1"], side: "left" });
    expect(getRecord(aligned, "stroke", "ink")?.x).toBe(10);
  });

  it("changes its ink in one step for all that are chosen", () => {
    const doc = apply(boardWith(stroke), "set-stroke", { ids: ["ink", "gone"], color: "green", width: 8 });
    expect(getRecord(doc, "stroke", "ink")).toMatchObject({ color: "green", width: 8 });
  });
});

describe("pasting what was copied", () => {
  it("gives the same pictures and strokes at another place, whatever was chosen", () => {
    const board = withPicture(apply(apply(sample(), "add-stroke", strokeArgs(30)), "add-stroke", strokeArgs(90)));
    const ids = ["image-1", "stroke-1", "stroke-2", "memo", "app", "online"];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (chosen) => {
        const fragment = fragmentOf(board, chosen);
        const { doc, patch } = run(board, "paste", { fragment, x: 2000, y: 2000 });
        expect(checkInvariants(doc)).toEqual([]);
        expect(patch.added).toHaveLength(fragment.records.filter(({ type }) => type !== "asset").length);
        expect(applyPatch(doc, invertPatch(patch))).toEqual(board);
      }),
    );
  });
});

const strokeArgs = (from: number) => ({
  points: [
    [from, from, 0.5],
    [from + 50, from + 20, 0.9],
  ],
  color: "ink",
  width: 2,
});
