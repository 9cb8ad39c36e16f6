import { describe, expect, it } from "vitest";
import { offset, roundedPath, simplify, trim } from "../../../core/scene/polyline.ts";

const bend = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 60 },
];

describe("simplify", () => {
  it("drops repeated points and points on a straight stretch", () => {
    const line = [{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 50, y: 0 }, ...bend.slice(1)];
    expect(simplify(line)).toEqual(bend);
  });

  it("keeps a point where the line turns back on itself", () => {
    const back = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 40, y: 0 },
    ];
    expect(simplify(back)).toEqual(back);
  });
});

describe("trim", () => {
  it("shortens both ends along their stretches", () => {
    expect(trim(bend, 10, 20)).toEqual([
      { x: 10, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 40 },
    ]);
  });

  it("stops at the corner when the stretch is shorter", () => {
    expect(trim(bend, 0, 500).at(-1)).toEqual({ x: 100, y: 0 });
  });
});

describe("offset", () => {
  it("moves a line sideways with mitred corners", () => {
    expect(offset(bend, 2)).toEqual([
      { x: 0, y: 2 },
      { x: 98, y: 2 },
      { x: 98, y: 60 },
    ]);
  });
});

describe("roundedPath", () => {
  it("rounds corners by the radius", () => {
    expect(roundedPath(bend, 8)).toBe("M 0 0 H 92 Q 100 0 100 8 V 60");
  });

  it("rounds a short stretch by at most half of it", () => {
    const step = [...bend.slice(0, 2), { x: 100, y: 6 }, { x: 200, y: 6 }];
    expect(roundedPath(step, 8)).toBe("M 0 0 H 97 Q 100 0 100 3 Q 100 6 103 6 H 200");
  });

  it("draws slanted stretches as they are", () => {
    expect(roundedPath([bend[0] ?? { x: 0, y: 0 }, { x: 30, y: 40 }], 8)).toBe("M 0 0 L 30 40");
  });

  it("is empty for no points", () => {
    expect(roundedPath([], 8)).toBe("");
  });
});
