import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../core/routing/bend-course.ts";
import { snapPart } from "../../../../renderer/canvas/drag/snap-part.ts";

const points = [
  { x: 0, y: 7 },
  { x: 100, y: 7 },
  { x: 100, y: 207 },
  { x: 163, y: 207 },
];
const parts = partsOf(points);
const snap = (at: number, wanted: number, others: readonly (typeof points)[] = [], grid: number | null = 20) => {
  const part = parts[at];
  return part === undefined ? null : snapPart(part, points, wanted, { others, grid, reach: 6 });
};

describe("a dragged part of a flow", () => {
  it("snaps to the grid, or to whole pixels without one", () => {
    expect([snap(1, 133), snap(1, 133.4, [], null)]).toEqual([140, 133]);
  });

  it("snaps to the line of the part beyond its end, so that the step between them goes", () => {
    expect(snap(0, 203)).toBe(207);
  });

  it("snaps to a lane beside another flow that runs along it, not to one that does not", () => {
    const beside = [
      { x: 131, y: 50 },
      { x: 131, y: 150 },
    ];
    const beyond = beside.map(({ x, y }) => ({ x, y: y + 400 }));
    expect([snap(1, 147, [beside]), snap(1, 147, [beyond])]).toEqual([143, 140]);
  });
});
