import { describe, expect, it } from "vitest";
import { draggedBox, keepShape } from "../../../../renderer/canvas/drag/scale-box.ts";

const from = { x: 100, y: 100, w: 400, h: 200 };

describe("dragging a handle of a box", () => {
  it("moves the sides of that handle and leaves the others", () => {
    expect(draggedBox(from, { x: 1, y: 1 }, { x: 40, y: -20 }, false)).toEqual({ x: 100, y: 100, w: 440, h: 180 });
    expect(draggedBox(from, { x: -1, y: 0 }, { x: 40, y: 90 }, false)).toEqual({ x: 140, y: 100, w: 360, h: 200 });
  });

  it("moves both sides alike around the middle", () => {
    expect(draggedBox(from, { x: 1, y: 0 }, { x: 40, y: 0 }, true)).toEqual({ x: 60, y: 100, w: 480, h: 200 });
  });

  it("never turns the box over", () => {
    const box = draggedBox(from, { x: -1, y: -1 }, { x: 900, y: 900 }, false);
    expect([box.w, box.h, box.x + box.w, box.y + box.h]).toEqual([8, 8, 500, 300]);
  });
});

describe("keeping the shape of a box", () => {
  it("follows the axis that changed more, from the corner that stays", () => {
    const to = draggedBox(from, { x: -1, y: -1 }, { x: -400, y: -10 }, false);
    expect(keepShape(from, to, { x: -1, y: -1 }, false)).toEqual({ x: -300, y: -100, w: 800, h: 400 });
  });

  it("grows a side to both hands across", () => {
    const to = draggedBox(from, { x: 1, y: 0 }, { x: 200, y: 0 }, false);
    expect(keepShape(from, to, { x: 1, y: 0 }, false)).toEqual({ x: 100, y: 50, w: 600, h: 300 });
  });
});
