import { describe, expect, it } from "vitest";
import { catalogue } from "../../stencils/catalogue.ts";
import { readPath, tracePath } from "../support/icon-path.ts";

const icons = [...catalogue.stencils.values()].map(({ id, icon }) => ({
  id,
  strokes: icon.strokes,
  fills: icon.fills ?? [],
}));

const extent = (paths: readonly string[]) => {
  const points = paths.flatMap((path) => tracePath(path));
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

/** Half of the 1.75 line must stay clear of the 2 px margin of the 24 box; hundredths are rounding. */
const STROKE_EDGE = 2 + 1.75 / 2 - 0.01;
const FILL_EDGE = 2;

describe("the icons", () => {
  it("are made of absolute commands that each exporter can draw", () => {
    for (const { id, strokes, fills } of icons)
      for (const path of [...strokes, ...fills]) expect(() => readPath(path), id).not.toThrow();
  });

  it("keep their lines within the safe margin of the 24 x 24 box", () => {
    for (const { id, strokes } of icons) {
      const box = extent(strokes);
      expect(Math.min(box.left, box.top), id).toBeGreaterThanOrEqual(STROKE_EDGE);
      expect(Math.max(box.right, box.bottom), id).toBeLessThanOrEqual(24 - STROKE_EDGE);
    }
  });

  it("close their fills and keep them within the margin", () => {
    for (const { id, fills } of icons) {
      if (fills.length === 0) continue;
      expect(
        fills.filter((path) => !path.endsWith("Z")),
        id,
      ).toEqual([]);
      const box = extent(fills);
      expect(Math.min(box.left, box.top), id).toBeGreaterThanOrEqual(FILL_EDGE);
      expect(Math.max(box.right, box.bottom), id).toBeLessThanOrEqual(24 - FILL_EDGE);
    }
  });

  it("fill the box well enough to be seen, centred", () => {
    for (const { id, strokes, fills } of icons) {
      const box = extent([...strokes, ...fills]);
      expect(Math.max(box.right - box.left, box.bottom - box.top), id).toBeGreaterThanOrEqual(15);
      expect(Math.abs((box.left + box.right) / 2 - 12), id).toBeLessThanOrEqual(1.5);
      expect(Math.abs((box.top + box.bottom) / 2 - 12), id).toBeLessThanOrEqual(1.5);
    }
  });

  it("differ from one another", () => {
    const drawings = icons.map(({ strokes, fills }) => JSON.stringify([strokes, fills]));
    expect(new Set(drawings).size).toBe(drawings.length);
  });
});

it.each([
  ["m 3 3", "m is not an absolute command"],
  ["L 3 3", "starts with M"],
  ["M 3", "M takes 2 numbers"],
  ["M 3 3 S 1 2 3 4", "S is not"],
  ["M 3 3 L 4 x", "x is not"],
])("refuses %j as path data", (path, reason) => {
  expect(() => readPath(path)).toThrow(reason);
});

it("measures how far an arc reaches", () => {
  const box = extent(["M 3 12 A 9 9 0 0 1 21 12 A 9 9 0 0 1 3 12 Z"]);
  expect(box.top).toBeCloseTo(3, 1);
  expect(box.bottom).toBeCloseTo(21, 1);
});
