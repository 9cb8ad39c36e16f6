import { describe, expect, it } from "vitest";
import { viewportFor } from "../../../renderer/canvas/viewport-for.ts";

const frame = { width: 1000, height: 600 };

describe("the view that shows a box", () => {
  it("puts the whole box in the middle with room around it", () => {
    const { x, y, zoom } = viewportFor({ x: 100, y: 100, w: 1840, h: 400 }, frame);
    expect(zoom).toBe(0.5);
    expect({ left: 100 * zoom + x, right: 1940 * zoom + x }).toEqual({ left: 40, right: 960 });
    expect(300 * zoom + y).toBe(300);
  });

  it("does not blow a small board up", () => {
    expect(viewportFor({ x: 0, y: 0, w: 100, h: 40 }, frame).zoom).toBe(1.1);
  });

  it("starts an empty board at 100 %", () => {
    expect(viewportFor(null, frame)).toEqual({ x: 500, y: 300, zoom: 1 });
  });
});
