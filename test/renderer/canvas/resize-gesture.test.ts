import { describe, expect, it } from "vitest";
import { snapResize } from "../../../renderer/canvas/resize-gesture.ts";

const from = { x: 3, y: 7, w: 184, h: 64 };

describe("resizing on the grid", () => {
  it("moves the dragged corner to the grid and leaves the other sides alone", () => {
    expect(snapResize(from, { ...from, w: 251, h: 98 }, 20)).toEqual({ x: 3, y: 7, w: 257, h: 93 });
  });

  it("keeps the right edge when the left one is dragged", () => {
    const result = snapResize(from, { x: -34, y: 7, w: 221, h: 64 }, 20);
    expect(result).toEqual({ x: -40, y: 7, w: 227, h: 64 });
    expect(result.x + result.w).toBe(from.x + from.w);
  });

  it("never gets smaller than one step", () => {
    expect(snapResize(from, { ...from, w: 2 }, 20).w).toBe(20);
  });
});
