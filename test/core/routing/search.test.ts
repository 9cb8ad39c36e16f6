import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import { frameOf } from "../../../core/routing/crosses.ts";
import type { Gate } from "../../../core/routing/gates.ts";
import { drawLines, type Lines } from "../../../core/routing/lines.ts";
import { search } from "../../../core/routing/search.ts";
import { tidy } from "../../../core/routing/tidy.ts";

const BEND = 60;
const ROOM = 5;
const EVERYWHERE: Box = { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };

/** How far the border of a box is from its gates here, px. */
const STEP = 4;

const gate = (x: number, y: number, out: 0 | 2): Gate => ({
  border: { x: out === 0 ? x - STEP : x + STEP, y },
  clear: { x, y },
  out,
  cost: 0,
});

const costOf = (course: readonly Point[]): number => {
  const points = tidy(course);
  let cost = 0;
  points.forEach((b, at) => {
    const a = points[at - 1];
    const before = points[at - 2];
    if (a === undefined) return;
    cost += Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    if (before !== undefined && (before.x === a.x) !== (a.x === b.x)) cost += BEND;
  });
  return cost;
};

/** The least cost from a crossing with a heading to the right to each crossing and heading, by trying everything again and again. */
function leastCost(lines: Lines, from: Point, to: Point): number {
  const { xs, ys } = lines;
  const costs = new Map<string, number>([[`${xs.indexOf(from.x)} ${ys.indexOf(from.y)} 0`, 0]]);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const [state, cost] of [...costs]) {
      const [x = 0, y = 0, heading = 0] = state.split(" ").map(Number);
      for (const [next, dx, dy] of [
        [0, 1, 0],
        [1, 0, 1],
        [2, -1, 0],
        [3, 0, -1],
      ] as const) {
        if (Math.abs(next - heading) === 2) continue;
        const [toX, toY] = [x + dx, y + dy];
        if (toX < 0 || toY < 0 || toX >= xs.length || toY >= ys.length) continue;
        if ((dy === 0 ? lines.row(y)[Math.min(x, toX)] : lines.column(x)[Math.min(y, toY)]) === 1) continue;
        const far = Math.abs((xs[toX] ?? 0) - (xs[x] ?? 0)) + Math.abs((ys[toY] ?? 0) - (ys[y] ?? 0));
        const sum = cost + far + (next === heading ? 0 : BEND);
        const key = `${toX} ${toY} ${next}`;
        if (sum >= (costs.get(key) ?? Infinity) - 1e-9) continue;
        costs.set(key, sum);
        isDone = false;
      }
    }
  }
  const ends = [0, BEND, Infinity, BEND].map(
    (bend, heading) => bend + (costs.get(`${xs.indexOf(to.x)} ${ys.indexOf(to.y)} ${heading}`) ?? Infinity),
  );
  return Math.min(...ends);
}

const arbitraryBox = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  w: fc.integer({ min: 10, max: 120 }),
  h: fc.integer({ min: 10, max: 120 }),
});

test("a search finds the way with the least length and bends, or that there is none", () => {
  fc.assert(
    fc.property(fc.array(arbitraryBox, { maxLength: 5 }), fc.integer({ min: -50, max: 350 }), (boxes, level) => {
      const [from, to] = [
        { x: -60, y: 150 },
        { x: 580, y: level },
      ];
      const lines = drawLines(boxes, [from, to], ROOM, frameOf([from, to, { x: -80, y: -40 }, { x: 600, y: 340 }]));
      const way = search({ starts: [gate(from.x, from.y, 0)], via: [], goals: [gate(to.x, to.y, 2)], lines });
      expect(way?.cost ?? Infinity).toBeCloseTo(leastCost(lines, from, to), 6);
      if (way !== null) expect(costOf(way.points)).toBeCloseTo(way.cost + 2 * STEP, 6);
    }),
  );
});

test("a search gives nothing when every way costs more than the limit, and the way when it costs less", () => {
  const box = { x: 100, y: 0, w: 100, h: 100 };
  const [from, to] = [gate(0, 50, 0), gate(300, 50, 2)];
  const lines = drawLines([box], [from.clear, to.clear], ROOM, EVERYWHERE);
  const quest = { starts: [from], via: [], goals: [to], lines };
  const cost = search(quest)?.cost ?? 0;
  expect(cost).toBe(300 + 2 * 55 + 4 * BEND);
  expect(search(quest, cost)).toBeNull();
  expect(search(quest, cost + 1)?.cost).toBe(cost);
});

test("a search finds its way on a grid with more crossings than fit into lists", () => {
  const boxes = Array.from({ length: 400 }, (_, at) => ({ x: at * 50, y: at * 31, w: 33, h: 20 }));
  const [from, to] = [gate(-100, 5, 0), gate(20_100, 12_500, 2)];
  const lines = drawLines(boxes, [from.clear, to.clear], ROOM, EVERYWHERE);
  expect(lines.xs.length * lines.ys.length * 4).toBeGreaterThan(2_000_000);
  const way = search({ starts: [from], via: [from.clear], goals: [to], lines });
  expect(way?.cost).toBe(20_200 + 12_495 + 2 * BEND);
});
