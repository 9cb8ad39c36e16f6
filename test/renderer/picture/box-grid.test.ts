import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meets } from "../../../core/model/meets.ts";
import { createBoxGrid } from "../../../renderer/picture/box-grid.ts";

const anyBox = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  w: fc.integer({ min: 0, max: 9000 }),
  h: fc.integer({ min: 0, max: 3000 }),
});

describe("the grid of boxes", () => {
  it("finds exactly the boxes that meet an area, however they were put, moved and removed", () => {
    const step = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.option(anyBox, { nil: null }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), anyBox, (steps, area) => {
        const grid = createBoxGrid();
        const boxes = new Map<string, typeof area>();
        for (const [id, box] of steps) {
          if (box === null) {
            grid.remove(id);
            boxes.delete(id);
          } else {
            grid.put(id, box);
            boxes.set(id, box);
          }
        }
        const expected = [...boxes].filter(([, box]) => meets(box, area)).map(([id]) => id);
        expect([...grid.near(area)].sort()).toEqual(expected.sort());
      }),
    );
  });

  it("counts boxes that only touch the area", () => {
    const grid = createBoxGrid();
    grid.put("a", { x: 0, y: 0, w: 10, h: 10 });
    expect(grid.near({ x: 10, y: 10, w: 5, h: 5 })).toEqual(["a"]);
    expect(grid.near({ x: 10.5, y: 0, w: 5, h: 5 })).toEqual([]);
  });
});
