import { describe, expect, it } from "vitest";
import { boardPointOf, mapViewFor } from "../../../../renderer/canvas/view/map-view.ts";

const size = { w: 168, h: 112 };

describe("the map of a board", () => {
  it("shows all of it, in the middle", () => {
    const bounds = { x: 1000, y: -500, w: 8000, h: 3000 };
    const view = mapViewFor(bounds, size);
    expect(boardPointOf(view, { x: size.w / 2, y: size.h / 2 })).toEqual({ x: 5000, y: 1000 });
    expect(boardPointOf(view, { x: 0, y: 0 }).x).toBeLessThan(1000);
    expect(boardPointOf(view, { x: size.w, y: size.h }).x).toBeGreaterThan(9000);
  });

  it("does not blow up a board with one component on it", () => {
    expect(mapViewFor({ x: 0, y: 0, w: 184, h: 64 }, size).scale).toBe(8);
  });
});
