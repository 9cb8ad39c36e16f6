import { describe, expect, it } from "vitest";
import { newId } from "../../../core/commands/env.ts";
import { runCommand } from "../../../core/commands/run.ts";
import { type Doc, docOf, getRecord, listRecords } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { createRouter, type Routes } from "../../../core/routing/router.ts";
import { dragAbout, laidDoc, movedDoc, placedDoc } from "../../../scripts/bench/routing-docs.ts";
import { routingFlaws } from "../../../scripts/bench/routing-flaws.ts";
import { seededDoc } from "../../../scripts/bench/seeded-doc.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { isOnBorder, segmentsOf } from "../../support/route-measures.ts";

const ENV = { catalogue, newId, now: () => "2026-01-01T00:00:00.000Z" };

const last = <T>(items: Iterable<T>): T => {
  const found = [...items].at(-1);
  if (found === undefined) throw new Error("there is no last one");
  return found;
};

/** Flows whose courses are not at right angles from border to border. */
const listMalformed = (doc: Doc, routes: Routes): readonly string[] =>
  [...routes].flatMap(([id, { points, label }]) => {
    const edge = getRecord(doc, "edge", id);
    const [from, to] = [getRecord(doc, "node", edge?.from ?? ""), getRecord(doc, "node", edge?.to ?? "")];
    const [start, end] = [points[0], points.at(-1)];
    const isWhole = start !== undefined && end !== undefined && from !== null && to !== null;
    const isReal = [...points, label].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
    const isSquare = segmentsOf(points).every(([a, b]) => Math.abs(a.x - b.x) < 0.02 || Math.abs(a.y - b.y) < 0.02);
    return isWhole && isReal && isSquare && isOnBorder(start, from) && isOnBorder(end, to) ? [] : [id];
  });

const sameAs = (one: Routes, other: Routes): readonly string[] =>
  [...other].filter(([id, route]) => JSON.stringify(one.get(id)) !== JSON.stringify(route)).map(([id]) => id);

const SIZES = [20, 33, 47, 61];

describe("the courses of a generated board", () => {
  it.each(SIZES)("run around every component and share no line, with %i components in rough columns", (size) => {
    const start = placedDoc(size);
    for (const doc of [start, last(dragAbout(start, size, 10))]) {
      const routes = routeBoard(doc);
      const { flows, through, throughOwn, shared } = routingFlaws(doc, routes);
      expect(flows).toBe(listRecords(doc, "edge").length);
      expect({ through, throughOwn, shared }).toEqual({ through: [], throughOwn: [], shared: [] });
      expect(listMalformed(doc, routes)).toEqual([]);
    }
  });

  it("run around every component and share no line after a layout and drags across the board", async () => {
    const laid = await laidDoc(24);
    for (const doc of [laid, last(dragAbout(laid, 24, 10))]) {
      const { through, throughOwn, shared } = routingFlaws(doc, routeBoard(doc));
      expect({ through, throughOwn, shared }).toEqual({ through: [], throughOwn: [], shared: [] });
    }
  });

  it("stay where the layout put them, but for the flows of a component that moves and those it lands on", async () => {
    const laid = await laidDoc(24);
    const before = routeBoard(laid);
    const doc = last(dragAbout(laid, 7, 1));
    const after = routeBoard(doc);
    const edges = listRecords(doc, "edge");
    const moved = listRecords(doc, "node").find((node) => laid.get(node.id) !== node);
    const isHit = (id: string): boolean =>
      moved !== undefined && segmentsOf(before.get(id)?.points ?? []).some(([a, b]) => meets(a, b, moved));
    const free = edges.filter(({ id, from, to }) => from !== moved?.id && to !== moved?.id && !isHit(id));
    expect(free.length).toBeGreaterThan(edges.length / 2);
    for (const { id } of free) expect(after.get(id)?.points).toEqual(before.get(id)?.points);
  });

  it("do not depend on the order of the records", () => {
    const doc = placedDoc(40);
    expect(sameAs(routeBoard(docOf([...doc.values()].reverse())), routeBoard(doc))).toEqual([]);
  });

  it("are finite and right-angled even where components cover each other", () => {
    const heap = docOf(
      [...placedDoc(30).values()].map((record) =>
        record.type === "node" ? { ...record, x: Math.round(record.x / 4), y: Math.round(record.y / 6) } : record,
      ),
    );
    expect(listMalformed(heap, routeBoard(heap))).toEqual([]);
  });
});

describe("a router that remembers", () => {
  it("gives what a new one gives after each of many changes", () => {
    const router = createRouter();
    const start = placedDoc(40);
    router.route(start);
    for (const doc of dragAbout(start, 3, 6)) expect(sameAs(router.route(doc), routeBoard(doc))).toEqual([]);
  });

  it("forgets flows and components that are gone", () => {
    const router = createRouter();
    const doc = placedDoc(30);
    router.route(doc);
    const less = docOf([...doc.values()].filter(({ id }) => id !== "n12"));
    const routes = router.route(less);
    expect([...routes.keys()]).toEqual([...routeBoard(less).keys()]);
    expect(sameAs(routes, routeBoard(less))).toEqual([]);
  });

  it("shows courses around every component and beside every other one in each frame of a drag", () => {
    const router = createRouter();
    const doc = placedDoc(50);
    for (const [id, dx, dy] of [
      ["n11", 40, 64],
      ["n27", -160, 24],
      ["n43", 96, -200],
    ] as const) {
      router.route(doc);
      for (let step = 1; step <= 4; step += 1) {
        const shown = movedDoc(doc, id, { dx: (dx * step) / 4, dy: (dy * step) / 4 });
        const during = router.preview(shown);
        const own = listRecords(doc, "edge").filter(({ from, to }) => from === id || to === id);
        expect(own.length).toBeGreaterThan(0);
        expect(listMalformed(shown, during)).toEqual([]);
        const { flows, through, throughOwn, shared } = routingFlaws(shown, during);
        expect({ flows, through, throughOwn, shared }).toEqual({
          flows: listRecords(doc, "edge").length,
          through: [],
          throughOwn: [],
          shared: [],
        });
      }
    }
  });

  it("keeps the very same routes of flows that a drag does not touch", () => {
    const router = createRouter();
    const doc = seededDoc(120);
    const before = router.route(doc);
    const during = router.preview(movedDoc(doc, "n60", { dx: 8, dy: 6 }));
    const anew = [...during].filter(([id, route]) => before.get(id) !== route);
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.length).toBeLessThan(during.size / 4);
    const renamed = docOf([...doc.values()].map((record) => (record.id === "n3" ? { ...record, name: "x" } : record)));
    for (const [id, route] of router.route(renamed)) expect(route).toBe(before.get(id));
  });

  it("carries the flows along whose ends are dragged together", () => {
    const router = createRouter();
    const doc = seededDoc(30);
    const before = router.route(doc);
    const ids = listRecords(doc, "node").map(({ id }) => id);
    const during = router.preview(runCommand(doc, "move", { ids, dx: 30, dy: -20 }, ENV).doc);
    for (const [id, { points }] of during)
      expect(points).toEqual(before.get(id)?.points.map(({ x, y }) => ({ x: x + 30, y: y - 20 })));
  });

  it("gives the old courses back when a drag is given up", () => {
    const router = createRouter();
    const doc = placedDoc(30);
    const before = router.route(doc);
    router.preview(movedDoc(doc, "n9", { dx: 300, dy: 100 }));
    expect(sameAs(router.route(doc), before)).toEqual([]);
  });
});

const meets = (
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): boolean =>
  Math.max(a.x, b.x) >= box.x &&
  Math.min(a.x, b.x) <= box.x + box.w &&
  Math.max(a.y, b.y) >= box.y &&
  Math.min(a.y, b.y) <= box.y + box.h;
