import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { routeBoard, routeEdge } from "../../../core/routing/route.ts";
import { countShared, isOnBorder, runsThrough, segmentsOf } from "../../support/route-measures.ts";

const node = (id: string, x: number, y: number): NodeRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x,
  y,
  w: 184,
  h: 64,
  zone: null,
});
const edge = (id: string, from: string, to: string, route?: readonly Point[]): EdgeRecord => ({
  type: "edge",
  id,
  from,
  to,
  flow: "request",
  props: {},
  ...(route === undefined ? {} : { route }),
});

describe("the course of one flow", () => {
  it("is a straight line to the right between boxes on one level", () => {
    const route = routeEdge(edge("e", "a", "b"), node("a", 0, 0), node("b", 300, 0));
    expect(route.points).toEqual([
      { x: 184, y: 32 },
      { x: 300, y: 32 },
    ]);
    expect(route.label).toEqual({ x: 242, y: 32 });
  });

  it("turns half way when the boxes stand on different levels", () => {
    expect(routeEdge(edge("e", "a", "b"), node("a", 0, 0), node("b", 300, 200)).points).toEqual([
      { x: 184, y: 32 },
      { x: 242, y: 32 },
      { x: 242, y: 232 },
      { x: 300, y: 232 },
    ]);
  });

  it("leaves at the bottom towards a box right below", () => {
    const { points } = routeEdge(edge("e", "a", "b"), node("a", 0, 0), node("b", 20, 200));
    expect(points.map(({ y }) => y)).toEqual([64, 200]);
  });

  it("always runs at right angles from border to border and never through its own boxes", () => {
    const place = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(place, place, (x, y) => {
        const [a, b] = [node("a", 0, 0), node("b", x, y)];
        fc.pre(x > 184 || x < -184 || y > 64 || y < -64);
        const { points } = routeEdge(edge("e", "a", "b"), a, b);
        const [first, last] = [points[0], points.at(-1)];
        if (first === undefined || last === undefined) throw new Error("a course has two ends");
        expect(isOnBorder(first, a) && isOnBorder(last, b)).toBe(true);
        for (const segment of segmentsOf(points)) {
          const [p, q] = segment;
          expect(p.x === q.x || p.y === q.y).toBe(true);
          expect(runsThrough(segment, a) || runsThrough(segment, b)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a stored course", () => {
  const stored: readonly Point[] = [
    { x: 184, y: 20 },
    { x: 200, y: 20 },
    { x: 200, y: 40 },
    { x: 300, y: 40 },
  ];

  it("is kept while its ends touch their boxes", () => {
    const route = routeEdge(edge("e", "a", "b", stored), node("a", 0, 0), node("b", 300, 0));
    expect(route.points).toBe(stored);
    expect(route.label).toEqual({ x: 250, y: 40 });
  });

  it("is replaced when a box has moved away", () => {
    const { points } = routeEdge(edge("e", "a", "b", stored), node("a", 0, 0), node("b", 320, 0));
    expect(points.at(-1)).toEqual({ x: 320, y: 32 });
  });
});

describe("the courses of a board", () => {
  it("leaves out a flow without an end", () => {
    expect(routeBoard(docOf([node("a", 0, 0), edge("e", "a", "gone")])).size).toBe(0);
  });

  it("keeps flows between the same two components apart, in both directions", () => {
    const doc = docOf([
      node("a", 0, 0),
      node("b", 400, 120),
      edge("there", "a", "b"),
      edge("too", "a", "b"),
      edge("back", "b", "a"),
    ]);
    expect(countShared([...routeBoard(doc).values()].map(({ points }) => points))).toBe(0);
  });

  it("spreads flows that meet at one side in the order in which they arrive, without a crossing", () => {
    const doc = docOf([
      node("hub", 0, 200),
      ...[0, 200, 400].map((y, index) => node(`n${index}`, 400, y)),
      ...[2, 0, 1].map((index) => edge(`e${index}`, "hub", `n${index}`)),
    ]);
    const routes = routeBoard(doc);
    const starts = [0, 1, 2].map((index) => routes.get(`e${index}`)?.points[0]?.y ?? Number.NaN);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(3);
    expect(countShared([...routes.values()].map(({ points }) => points))).toBe(0);
  });
});
