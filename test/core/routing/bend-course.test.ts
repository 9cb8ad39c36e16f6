import { describe, expect, it } from "vitest";
import { movePart, partsOf, partToMove } from "../../../core/routing/bend-course.ts";

/** Right, down, right. */
const points = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 200 },
  { x: 160, y: 200 },
];
const [first, upright, last] = partsOf(points);

describe("bending a course", () => {
  it("knows its straight parts and leaves short ones out when asked", () => {
    expect(partsOf(points).map(({ at, axis, pos }) => [at, axis, pos])).toEqual([
      [0, "y", 0],
      [1, "x", 100],
      [2, "y", 200],
    ]);
    expect(partsOf(points, 80).map(({ at }) => at)).toEqual([0, 1]);
  });

  it("puts one bend in the middle of a moved part", () => {
    expect(upright === undefined ? null : movePart({ points, bends: [] }, upright, 130)).toEqual([{ x: 130, y: 100 }]);
  });

  it("moves the bends that lie on the part instead, and only those", () => {
    const bends = [
      { x: 100, y: 60 },
      { x: 130, y: 200 },
    ];
    expect(upright === undefined ? null : movePart({ points, bends }, upright, 90)).toEqual([
      { x: 90, y: 60 },
      { x: 130, y: 200 },
    ]);
  });

  it("puts a new bend between the others in the order of the way", () => {
    const bends = [
      { x: 50, y: 0 },
      { x: 130, y: 200 },
    ];
    expect(upright === undefined ? null : movePart({ points, bends }, upright, 90)).toEqual([
      { x: 50, y: 0 },
      { x: 90, y: 100 },
      { x: 130, y: 200 },
    ]);
  });

  it("moves the longest part between others, or the longest of all, when none is chosen", () => {
    expect(partToMove(points, "x")).toEqual(upright);
    expect(partToMove(points, "y")).toEqual(first);
    expect(partToMove([...points, { x: 160, y: 400 }], "y")).toEqual(last);
    expect(partToMove(points.slice(0, 2), "x")).toBeNull();
  });
});
