import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { createRouter } from "../../../core/routing/router.ts";
import { isOnBorder, segmentsOf } from "../../support/route-measures.ts";
import { edge, node } from "../commands/board.ts";

const isOn = (points: readonly Point[], { x, y }: Point): boolean =>
  segmentsOf(points).some(
    ([a, b]) =>
      x >= Math.min(a.x, b.x) - 0.02 &&
      x <= Math.max(a.x, b.x) + 0.02 &&
      y >= Math.min(a.y, b.y) - 0.02 &&
      y <= Math.max(a.y, b.y) + 0.02,
  );

const pointsOf = (id: string, ...records: Parameters<typeof docOf>[0] extends Iterable<infer R> ? R[] : never) =>
  routeBoard(docOf(records)).get(id)?.points ?? [];

const [a, b] = [node("a"), node("b", { x: 500, y: 200 })];
const bentEdge = (...bends: readonly Point[]): EdgeRecord => edge("e", "a", "b", { bends });

describe("a flow with bends set by hand", () => {
  it("moves its upright stretch to a bend beside it", () => {
    const bend = { x: 420, y: 130 };
    expect(pointsOf("e", a, b, bentEdge(bend))).toEqual([
      { x: 184, y: 32 },
      { x: 420, y: 32 },
      { x: 420, y: 232 },
      { x: 500, y: 232 },
    ]);
  });

  it("leaves its component level with a bend", () => {
    const points = pointsOf("e", a, b, bentEdge({ x: 240, y: 50 }));
    expect(points[0]).toEqual({ x: 184, y: 50 });
  });

  it("ignores its stored course", () => {
    const stored = {
      ...bentEdge({ x: 420, y: 130 }),
      route: [
        { x: 184, y: 32 },
        { x: 500, y: 232 },
      ],
    };
    expect(isOn(pointsOf("e", a, b, stored), { x: 420, y: 130 })).toBe(true);
  });

  it("passes a bend that a component came to stand on over, and comes back when it leaves", () => {
    const router = createRouter();
    const bend = { x: 340, y: 400 };
    const doc = docOf([a, b, node("c", { x: 900 }), bentEdge(bend)]);
    expect(isOn(router.route(doc).get("e")?.points ?? [], bend)).toBe(true);
    const covered = docOf([a, b, node("c", { x: 260, y: 370 }), bentEdge(bend)]);
    const points = router.route(covered).get("e")?.points ?? [];
    expect(points.length).toBeGreaterThan(1);
    expect(isOn(points, bend)).toBe(false);
    expect(isOn(router.route(doc).get("e")?.points ?? [], bend)).toBe(true);
  });

  it("keeps its place beside flows that have none set", () => {
    const bend = { x: 340, y: 130 };
    const others = [1, 2, 3].map((at) => edge(`f${at}`, "a", "b", { flow: "event" }));
    const routes = routeBoard(docOf([a, b, bentEdge(bend), ...others]));
    expect(isOn(routes.get("e")?.points ?? [], bend)).toBe(true);
    for (const { id } of others) expect(isOn(routes.get(id)?.points ?? [], bend)).toBe(false);
  });

  it("is finite, right-angled, from border to border, around components and through each bend in turn", () => {
    const boxes: readonly Box[] = [a, b, node("c", { x: 250, y: 120, w: 100, h: 60 })];
    const place = fc.record({ x: fc.integer({ min: -300, max: 900 }), y: fc.integer({ min: -300, max: 600 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (bends) => {
        const points = pointsOf("e", a, b, node("c", { x: 250, y: 120, w: 100, h: 60 }), bentEdge(...bends));
        expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        for (const [from, to] of segmentsOf(points))
          expect(Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y))).toBeLessThan(0.02);
        expect(isOnBorder(points[0] ?? { x: 0, y: 0 }, a) && isOnBorder(points.at(-1) ?? { x: 0, y: 0 }, b)).toBe(true);
        for (const bend of bends) if (!isNear(bend, boxes)) expect(isOn(points, bend)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** A bend this near a component need not be passed. */
const isNear = ({ x, y }: Point, boxes: readonly Box[]): boolean =>
  boxes.some((box) => x > box.x - 5 && x < box.x + box.w + 5 && y > box.y - 5 && y < box.y + box.h + 5);
