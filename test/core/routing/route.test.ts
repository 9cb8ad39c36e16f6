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

describe("a flow with boxes in its way", () => {
  const [a, b] = [node("a", 0, 0), node("b", 600, 0)];
  const wall = node("wall", 300, 0);

  it("goes around the box between its ends and keeps 16 px away", () => {
    const { points } = routeEdge(edge("e", "a", "b"), a, b, [wall]);
    expect(points.length).toBe(6);
    for (const segment of segmentsOf(points))
      expect(runsThrough(segment, { x: wall.x - 15, y: wall.y - 15, w: wall.w + 30, h: wall.h + 30 })).toBe(false);
  });

  it("takes the shorter way around", () => {
    const high = { ...wall, y: -120, h: 184 };
    const { points } = routeEdge(edge("e", "a", "b"), a, b, [high]);
    expect(Math.max(...points.map(({ y }) => y))).toBe(80);
    expect(Math.min(...points.map(({ y }) => y))).toBe(32);
  });

  it("takes another side when the usual one is shut", () => {
    const { points } = routeEdge(edge("e", "a", "b"), a, b, [node("lid", 188, -100), node("lid", 188, 0)]);
    expect(points[0]?.x).toBe(92);
  });

  it("slips through a gap that is narrower than the room it likes to keep", () => {
    const around = [
      { x: -60, y: -200, w: 300, h: 20 },
      { x: -60, y: 240, w: 300, h: 20 },
      { x: -80, y: -200, w: 20, h: 460 },
      { x: 220, y: -200, w: 20, h: 220 },
      { x: 220, y: 36, w: 20, h: 220 },
    ];
    const { points } = routeEdge(edge("e", "a", "b"), a, b, around);
    for (const segment of segmentsOf(points)) for (const box of around) expect(runsThrough(segment, box)).toBe(false);
  });

  it("still has a course when its source is buried in another box", () => {
    const { points } = routeEdge(edge("e", "a", "b"), a, b, [{ x: -50, y: -50, w: 300, h: 200 }]);
    expect(points.length).toBeGreaterThan(1);
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it("leads from a box back to itself beside the box", () => {
    const { points } = routeEdge(edge("e", "a", "a"), a, a);
    for (const segment of segmentsOf(points)) expect(runsThrough(segment, a)).toBe(false);
    expect(isOnBorder(points[0] ?? { x: 0, y: 0 }, a)).toBe(true);
  });

  it("always has a course that is finite and at right angles, however the boxes lie", () => {
    const box = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      w: fc.integer({ min: 8, max: 400 }),
      h: fc.integer({ min: 8, max: 400 }),
    });
    fc.assert(
      fc.property(box, box, fc.array(box, { maxLength: 6 }), (from, to, others) => {
        const { points } = routeEdge(edge("e", "a", "b"), { ...a, ...from }, { ...b, ...to }, others);
        expect(points.length).toBeGreaterThan(1);
        for (const [p, q] of segmentsOf(points)) {
          expect(Number.isFinite(p.x + p.y + q.x + q.y)).toBe(true);
          expect(Math.abs(p.x - q.x) < 0.02 || Math.abs(p.y - q.y) < 0.02).toBe(true);
        }
      }),
      { numRuns: 200 },
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

  it("is replaced when a box stands on it", () => {
    const box = { x: 240, y: 36, w: 20, h: 20 };
    const { points } = routeEdge(edge("e", "a", "b", stored), node("a", 0, 0), node("b", 300, 0), [box]);
    for (const segment of segmentsOf(points)) expect(runsThrough(segment, box)).toBe(false);
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

  it("gives parallel and opposite flows lanes of 12 px on both sides of the middle", () => {
    const doc = docOf([
      node("a", 0, 0),
      node("b", 400, 0),
      edge("e1", "a", "b"),
      edge("e2", "a", "b"),
      edge("e3", "b", "a"),
    ]);
    const levels = [...routeBoard(doc).values()].map(({ points }) => points[0]?.y ?? Number.NaN);
    expect([...levels].sort((a, b) => a - b)).toEqual([20, 32, 44]);
  });

  it("leads flows that must share a passage through it side by side without a crossing", () => {
    const doc = docOf([
      ...[0, 1, 2].flatMap((row) => [node(`a${row}`, 0, row * 100), node(`b${row}`, 500, row * 100)]),
      { ...node("upper", 250, -892), h: 1000 },
      { ...node("lower", 250, 156), h: 1000 },
      edge("e0", "a0", "b0"),
      edge("e1", "a1", "b1"),
      edge("e2", "a2", "b2"),
    ]);
    const courses = ["e0", "e1", "e2"].map((id) => routeBoard(doc).get(id)?.points ?? []);
    const within = courses.map((points) =>
      segmentsOf(points).filter(([p, q]) => p.y === q.y && Math.min(p.x, q.x) < 250 && Math.max(p.x, q.x) > 434),
    );
    const levels = within.map(([segment]) => segment?.[0].y ?? Number.NaN);
    expect(levels).toEqual([122, 132, 142]);
  });

  it("keeps a new flow off the line of a stored one", () => {
    const line = [
      { x: 184, y: 32 },
      { x: 400, y: 32 },
    ];
    const doc = docOf([node("a", 0, 0), node("b", 400, 0), edge("old", "a", "b", line), edge("new", "a", "b")]);
    const routes = routeBoard(doc);
    expect(routes.get("old")?.points).toBe(line);
    expect(Math.abs((routes.get("new")?.points[0]?.y ?? 32) - 32)).toBe(12);
  });
});
