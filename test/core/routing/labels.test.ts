import { describe, expect, it } from "vitest";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import { indexBoxes, meets } from "../../../core/routing/box-index.ts";
import { labelPoint } from "../../../core/routing/label-point.ts";
import { placeLabels } from "../../../core/routing/place-labels.ts";

const edge = (id: string, label?: string): EdgeRecord => ({
  type: "edge",
  id,
  from: "a",
  to: "b",
  flow: "request",
  props: {},
  ...(label === undefined ? {} : { label }),
});
const line = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
  { x: 400, y: 300 },
];

describe("the label of a flow", () => {
  it("stands in the middle of the longest level stretch, even if an upright one is longer", () => {
    expect(labelPoint([...line, { x: 400, y: 900 }])).toEqual({ x: 200, y: 0 });
  });

  it("moves along its line away from a component", () => {
    const box = { x: 180, y: -20, w: 40, h: 40 };
    const point = placeLabels([edge("e", "scores")], new Map([["e", line]]), indexBoxes([box])).get("e");
    expect(point?.y).toBe(0);
    expect(meets({ x: (point?.x ?? 0) - 20, y: -9, w: 40, h: 18 }, box)).toBe(false);
  });

  it("does not cover the label of another flow", () => {
    const courses = new Map([
      ["e", line],
      ["f", line],
    ]);
    const labels = placeLabels([edge("e", "scores"), edge("f", "labels")], courses, indexBoxes([]));
    const [one, other] = [labels.get("e"), labels.get("f")];
    expect(one).toEqual({ x: 200, y: 0 });
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThan(46);
  });

  it("stays in the middle when there is no better place", () => {
    const everywhere = { x: -100, y: -100, w: 1000, h: 1000 };
    const labels = placeLabels([edge("e", "scores")], new Map([["e", line]]), indexBoxes([everywhere]));
    expect(labels.get("e")).toEqual({ x: 200, y: 0 });
  });
});
