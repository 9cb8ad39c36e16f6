import { describe, expect, it } from "vitest";
import { drawingFlaws } from "../../../core/layout/drawing-flaws.ts";
import { dotDrawing } from "../../../scripts/bench/dot-drawing.ts";
import { elkDrawing } from "../../../scripts/bench/elk-drawing.ts";
import { ownDrawing } from "../../../scripts/bench/own-drawing.ts";
import { seededDoc } from "../../../scripts/bench/seeded-doc.ts";

describe("a layout of a generated board", () => {
  for (const size of [50, 200])
    it(`crosses at most as often as dot and half as often as ELK, and bends no more than ELK, with ${size} components`, async () => {
      const doc = seededDoc(size);
      const own = drawingFlaws(await ownDrawing(doc));
      const [dot, elk] = [drawingFlaws(await dotDrawing(doc)), drawingFlaws(await elkDrawing(doc))];
      expect(own.through).toBe(0);
      expect(own.crossings).toBeLessThanOrEqual(dot.crossings);
      expect(own.crossings).toBeLessThanOrEqual(elk.crossings / 2);
      expect(own.bends).toBeLessThanOrEqual(elk.bends);
    });

  it("keeps lines out of boxes with 1,000 components too", async () => {
    expect(drawingFlaws(await ownDrawing(seededDoc(1000))).through).toBe(0);
  });
});

describe("counting the flaws of a drawing", () => {
  const box = { x: 40, y: 0, w: 20, h: 20 };
  const line = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }));

  it("counts crossings, corners and lines through boxes", () => {
    const lines = [line([0, 10], [100, 10]), line([20, -50], [20, 50], [80, 50])];
    expect(drawingFlaws({ boxes: [box], lines })).toEqual({ crossings: 1, bends: 1, through: 1 });
  });

  it("counts neither a touch, nor a point on a straight line, nor a line along a border", () => {
    const lines = [line([0, 0], [50, 0], [100, 0]), line([20, 0], [20, 50])];
    expect(drawingFlaws({ boxes: [box], lines })).toEqual({ crossings: 0, bends: 0, through: 0 });
  });
});
