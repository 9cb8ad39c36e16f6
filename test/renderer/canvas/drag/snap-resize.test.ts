import { describe, expect, it } from "vitest";
import { snapResize } from "../../../../renderer/canvas/drag/snap-resize.ts";

const from = { x: 3, y: 7, w: 184, h: 64 };
const onGrid = { others: [], grid: 20, reach: 6 };

describe("resizing on the grid", () => {
  it("moves the dragged corner to the grid and leaves the other sides alone", () => {
    expect(snapResize(from, { ...from, w: 251, h: 98 }, onGrid).box).toEqual({ x: 3, y: 7, w: 257, h: 93 });
  });

  it("keeps the right edge when the left one is dragged", () => {
    const { box } = snapResize(from, { x: -34, y: 7, w: 221, h: 64 }, onGrid);
    expect(box).toEqual({ x: -40, y: 7, w: 227, h: 64 });
    expect(box.x + box.w).toBe(from.x + from.w);
  });

  it("never gets smaller than one step", () => {
    expect(snapResize(from, { ...from, w: 2 }, onGrid).box.w).toBe(20);
  });

  it("shows the length of each dragged side, and only of those", () => {
    expect(snapResize(from, { ...from, w: 251 }, onGrid).guides).toEqual([
      { kind: "size", axis: "x", from: 3, to: 260, at: 85, shared: false },
    ]);
  });
});

describe("resizing beside others", () => {
  const other = { x: 300, y: 200, w: 120, h: 40 };
  const near = { others: [other], grid: 20, reach: 6 };

  it("takes a side to an edge or centre of another box and shows the line", () => {
    const { box, guides } = snapResize(from, { ...from, w: 294 }, near);
    expect(box.x + box.w).toBe(300);
    expect(guides).toContainEqual({ kind: "line", axis: "x", at: 300, from: 7, to: 240 });
    expect(snapResize(from, { ...from, w: 354 }, near).box.w).toBe(357);
  });

  it("takes the size of another box and says that it is shared", () => {
    const { box, guides } = snapResize(from, { ...from, w: 118 }, near);
    expect(box.w).toBe(120);
    expect(guides).toEqual([{ kind: "size", axis: "x", from: 3, to: 123, at: 85, shared: true }]);
    const left = snapResize(from, { ...from, x: 69, w: 118 }, near).box;
    expect([left.w, left.x + left.w]).toEqual([120, 187]);
  });
});
