import { describe, expect, it } from "vitest";
import { snapBox } from "../../../renderer/canvas/snap.ts";

const box = (x: number, y: number, w = 100, h = 40) => ({ x, y, w, h });

describe("snapping a dragged box", () => {
  it("goes to the nearest edge or centre of another box and shows the line they share", () => {
    const result = snapBox(box(4, 200), { others: [box(0, 0)], grid: 20, reach: 6 });
    expect(result.dx).toBe(-4);
    expect(result.guides.filter((guide) => guide.axis === "x")).toEqual([
      { axis: "x", at: 0, from: 0, to: 240 },
      { axis: "x", at: 50, from: 0, to: 240 },
      { axis: "x", at: 100, from: 0, to: 240 },
    ]);
  });

  it("lines up centres of boxes of different sizes", () => {
    const result = snapBox(box(203, 17, 60, 40), { others: [box(0, 0, 100, 80)], grid: null, reach: 6 });
    expect(result.dy).toBe(3);
    expect(result.guides).toEqual([{ axis: "y", at: 40, from: 0, to: 263 }]);
  });

  it("goes to the grid when nothing is near, without a line", () => {
    expect(snapBox(box(507, 393), { others: [box(0, 0)], grid: 20, reach: 6 })).toEqual({ dx: -7, dy: 7, guides: [] });
  });

  it("stays where it is when nothing is near and the grid is off", () => {
    expect(snapBox(box(507, 393), { others: [box(0, 0)], grid: null, reach: 6 })).toEqual({ dx: 0, dy: 0, guides: [] });
  });
});
