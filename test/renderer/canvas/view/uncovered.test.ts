import { describe, expect, it } from "vitest";
import { freeMiddle, isCovered } from "../../../../renderer/canvas/view/uncovered.ts";

const frame = { width: 1000, height: 800, x: 0, y: 0, zoom: 0.5 };
const bar = { x: 600, y: 10, w: 390, h: 300 };

describe("a part of the canvas that something covers", () => {
  it("hides a box that touches it, at the zoom it is shown at", () => {
    expect(isCovered({ x: 1300, y: 100, w: 200, h: 60 }, frame, bar)).toBe(true);
    expect(isCovered({ x: 900, y: 100, w: 200, h: 60 }, frame, bar)).toBe(false);
    expect(isCovered({ x: 1300, y: 700, w: 200, h: 60 }, frame, bar)).toBe(false);
    expect(isCovered({ x: 1300, y: 100, w: 200, h: 60 }, frame, null)).toBe(false);
  });

  it("leaves the middle of the room beside it, or between it and the bars on a narrow canvas", () => {
    expect(freeMiddle(frame, null)).toEqual({ x: 500, y: 400 });
    expect(freeMiddle(frame, bar)).toEqual({ x: 300, y: 400 });
    expect(freeMiddle({ width: 500, height: 800 }, { ...bar, x: 100 })).toEqual({ x: 250, y: 503 });
  });
});
