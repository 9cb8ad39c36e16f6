import { describe, expect, it } from "vitest";
import { snapBox } from "../../../../renderer/canvas/drag/snap.ts";

const box = (x: number, y: number, w = 100, h = 40) => ({ x, y, w, h });

describe("snapping a dragged box", () => {
  it("goes to the nearest edge or centre of another box and shows the line they share", () => {
    const result = snapBox(box(4, 200), { others: [box(0, 0)], grid: 20, reach: 6 });
    expect(result.dx).toBe(-4);
    expect(result.guides.filter((guide) => guide.axis === "x")).toEqual([
      { kind: "line", axis: "x", at: 0, from: 0, to: 240 },
      { kind: "line", axis: "x", at: 50, from: 0, to: 240 },
      { kind: "line", axis: "x", at: 100, from: 0, to: 240 },
    ]);
  });

  it("lines up centres of boxes of different sizes", () => {
    const result = snapBox(box(203, 17, 60, 40), { others: [box(0, 0, 100, 80)], grid: null, reach: 6 });
    expect(result.dy).toBe(3);
    expect(result.guides).toEqual([{ kind: "line", axis: "y", at: 40, from: 0, to: 263 }]);
  });

  it("goes to the grid when nothing is near, without a line", () => {
    expect(snapBox(box(507, 393), { others: [box(0, 0)], grid: 20, reach: 6 })).toEqual({ dx: -7, dy: 7, guides: [] });
  });

  it("stays where it is when nothing is near and the grid is off", () => {
    expect(snapBox(box(507, 393), { others: [box(0, 0)], grid: null, reach: 6 })).toEqual({ dx: 0, dy: 0, guides: [] });
  });
});

describe("equal gaps", () => {
  const settings = { grid: 20, reach: 6 };

  it("puts a box in the middle between its neighbours and shows both gaps", () => {
    const others = [box(0, 0), box(400, 13)];
    const result = snapBox(box(196, 300 - 290), { ...settings, others, grid: null });
    expect(result.dx).toBe(4);
    expect(result.guides.filter(({ kind }) => kind === "gap")).toEqual([
      { kind: "gap", axis: "x", from: 100, to: 200, at: 26.5 },
      { kind: "gap", axis: "x", from: 300, to: 400, at: 33 },
    ]);
  });

  it("repeats the gap of the boxes before it, or after it", () => {
    const others = [box(0, 0), box(133, 0)];
    expect(snapBox(box(263, 8), { ...settings, others }).dx).toBe(3);
    expect(snapBox(box(-137, 8), { ...settings, others }).dx).toBe(4);
  });

  it("works down a column as along a row", () => {
    const others = [box(0, 0), box(0, 73)];
    const result = snapBox(box(2, 149), { ...settings, others });
    expect(result.dy).toBe(-3);
    expect(result.guides.filter(({ kind }) => kind === "gap").map(({ axis, from, to }) => [axis, from, to])).toEqual([
      ["y", 40, 73],
      ["y", 113, 146],
    ]);
  });

  it("does not mind boxes in other rows, nor gaps that are only its own", () => {
    expect(snapBox(box(263, 500), { ...settings, others: [box(0, 0), box(133, 0)] }).dx).toBe(-3);
    expect(snapBox(box(150, 0), { ...settings, others: [box(0, 0)] }).guides.some(({ kind }) => kind === "gap")).toBe(
      false,
    );
  });

  it("goes to what is nearest when a line and a gap are within reach", () => {
    const others = [box(0, 0), box(133, 0), box(268, 400)];
    expect(snapBox(box(264, 8), { ...settings, others }).dx).toBe(2);
    expect(snapBox(box(267, 8), { ...settings, others }).dx).toBe(1);
  });
});
