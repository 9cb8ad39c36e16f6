import { describe, expect, it } from "vitest";
import { meets } from "../../../core/model/meets.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import { createBoardLines } from "../../../core/routing/board-lines.ts";
import { indexBoxes, widen } from "../../../core/routing/box-index.ts";
import { labelPoint } from "../../../core/routing/label-point.ts";
import { placeLabels, type Surroundings } from "../../../core/routing/place-labels.ts";

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

const among = (...boxes: readonly Box[]): Surroundings => ({
  boxes: indexBoxes(boxes),
  lines: createBoardLines(),
  plates: indexBoxes([]),
});

describe("the label of a flow", () => {
  it("stands in the middle of the longest level stretch, even if an upright one is longer", () => {
    expect(labelPoint([...line, { x: 400, y: 900 }])).toEqual({ x: 200, y: 0 });
  });

  it("moves along its line away from a component", () => {
    const box = { x: 180, y: -20, w: 40, h: 40 };
    const point = placeLabels([edge("e", "scores")], new Map([["e", line]]), among(box)).get("e")?.point;
    expect(point?.y).toBe(0);
    expect(meets({ x: (point?.x ?? 0) - 20, y: -9, w: 40, h: 18 }, box)).toBe(false);
  });

  it("does not cover the label of another flow", () => {
    const courses = new Map([
      ["e", line],
      ["f", line],
    ]);
    const labels = placeLabels([edge("e", "scores"), edge("f", "labels")], courses, among());
    const [one, other] = [labels.get("e")?.point, labels.get("f")?.point];
    expect(one).toEqual({ x: 200, y: 0 });
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThan(46);
  });

  it("keeps clear of both components in a passage that is hardly wider than it", () => {
    const boxes = [
      { x: 6346, y: 2114, w: 184, h: 64 },
      { x: 6602, y: 2166, w: 184, h: 64 },
    ];
    const course = [
      { x: 6530, y: 2157 },
      { x: 6573, y: 2157 },
      { x: 6573, y: 2182 },
      { x: 6602, y: 2182 },
    ];
    const plate = placeLabels([edge("e", "p99 40 ms")], new Map([["e", course]]), among(...boxes)).get("e")?.plate;
    expect(plate).toBeDefined();
    for (const box of boxes) expect(plate && meets(widen(plate, -0.01), box)).toBe(false);
  });

  it("rather covers another label than a component", () => {
    const box = { x: -50, y: -50, w: 420, h: 100 };
    const courses = new Map([
      ["e", line.slice(0, 2)],
      ["f", line.slice(0, 2)],
    ]);
    const labels = placeLabels([edge("e", "a"), edge("f", "b")], courses, among(box));
    for (const id of ["e", "f"]) expect(labels.get(id)?.point.x).toBeGreaterThan(378);
  });

  it("finds the one free place on a long way through components", () => {
    const boxes = [0, 1, 2].map((at) => ({ x: -300 + at * 276, y: -30, w: 240, h: 60 }));
    const point = placeLabels(
      [edge("e", "a")],
      new Map([
        [
          "e",
          [
            { x: -300, y: 0 },
            { x: 492, y: 0 },
          ],
        ],
      ]),
      among(...boxes),
    ).get("e")?.point;
    expect(boxes.some((box) => meets({ x: (point?.x ?? 0) - 8, y: -9, w: 16, h: 18 }, box))).toBe(false);
  });

  it("does not lie on the line of another flow where a place beside it is free", () => {
    const lines = createBoardLines([
      {
        id: "other",
        from: { x: 190, y: -90, w: 20, h: 20 },
        to: { x: 190, y: 70, w: 20, h: 20 },
        fixed: true,
        points: [
          { x: 200, y: -70 },
          { x: 200, y: 70 },
        ],
      },
    ]);
    const point = placeLabels([edge("e", "scores")], new Map([["e", line]]), { ...among(), lines }).get("e")?.point;
    expect(Math.abs((point?.x ?? 200) - 200)).toBeGreaterThan(22);
  });

  it("stands where a person put it, and automatic ones keep away from there", () => {
    const courses = new Map([
      ["e", line],
      ["f", line],
    ]);
    const labels = placeLabels([edge("e", "scores"), { ...edge("f", "labels"), labelAt: 200 / 700 }], courses, among());
    expect(labels.get("f")?.point).toEqual({ x: 200, y: 0 });
    expect(Math.abs((labels.get("e")?.point.x ?? 200) - 200)).toBeGreaterThan(46);
  });

  it("stays in the middle when there is no better place", () => {
    const everywhere = { x: -100, y: -100, w: 1000, h: 1000 };
    const labels = placeLabels([edge("e", "scores")], new Map([["e", line]]), among(everywhere));
    expect(labels.get("e")?.point).toEqual({ x: 200, y: 0 });
  });
});
