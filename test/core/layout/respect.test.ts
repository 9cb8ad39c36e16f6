import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "../../../core/commands/env.ts";
import { runCommand } from "../../../core/commands/run.ts";
import { LAYOUT_KINDS } from "../../../core/layout/arrange.ts";
import { fitIn } from "../../../core/layout/fit-in.ts";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { overlap } from "../../support/route-measures.ts";
import { boardOfText, layOut, nodeOf } from "./lay-out.ts";

const ENV = { catalogue, newId, now: () => "2026-01-01T00:00:00.000Z" };
const SIZE = 10;

/** Boards of some components anywhere, some of them held, some in zones. */
const boards = fc
  .record({
    nodes: fc.array(
      fc.record({
        x: fc.integer({ min: -2000, max: 2000 }),
        y: fc.integer({ min: -2000, max: 2000 }),
        zone: fc.constantFrom(null, "free", "held"),
        hold: fc.constantFrom("none", "none", "pinned", "locked"),
      }),
      { minLength: SIZE, maxLength: SIZE },
    ),
    pairs: fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 16 }),
  })
  .map(({ nodes, pairs }) =>
    boardOfText({
      nodes: nodes.map(({ x, y, zone, hold }, index) => ({
        id: `n${index}`,
        kind: index % 2 === 0 ? "cache" : "trainer",
        x,
        y,
        ...(zone === null ? {} : { zone }),
        ...(hold === "none" ? {} : { [hold]: true }),
      })),
      edges: pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, flow: "request" })),
      zones: [
        { id: "free", plane: "online" },
        { id: "held", plane: "trust", locked: true },
      ],
    }),
  );

const placeOf = (doc: Doc, id: string) => {
  const { x, y } = nodeOf(doc, id);
  return { x, y };
};

const listHeld = (doc: Doc) =>
  listRecords(doc, "node").filter((node) => node.pinned === true || node.locked === true || node.zone === "held");

describe("a layout respects the hand", () => {
  it("moves no pinned or locked component and nothing in a locked zone, in every kind of layout", async () => {
    await fc.assert(
      fc.asyncProperty(boards, fc.constantFrom(...LAYOUT_KINDS), async (board, kind) => {
        const after = await layOut(board, { kind });
        for (const { id } of listHeld(board)) expect(placeOf(after, id)).toEqual(placeOf(board, id));
      }),
      { numRuns: 40 },
    );
  });

  it("moves only what was chosen, and covers nothing that stays", async () => {
    await fc.assert(
      fc.asyncProperty(boards, fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 1 }), async (board, chosen) => {
        const only = new Set(chosen.map((index) => `n${index}`));
        const after = await layOut(board, { only });
        const nodes = listRecords(after, "node");
        for (const { id } of nodes) if (!only.has(id)) expect(placeOf(after, id)).toEqual(placeOf(board, id));
        const held = new Set(listHeld(board).map(({ id }) => id));
        const moved = nodes.filter(({ id }) => only.has(id) && !held.has(id));
        for (const node of moved)
          for (const other of nodes) if (other.id !== node.id) expect(overlap(node, other)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("moves only the members of a zone that is laid out alone", async () => {
    await fc.assert(
      fc.asyncProperty(boards, async (board) => {
        const after = await layOut(board, { only: ["free"] });
        for (const { id, zone } of listRecords(board, "node"))
          if (zone !== "free") expect(placeOf(after, id)).toEqual(placeOf(board, id));
      }),
      { numRuns: 20 },
    );
  });
});

describe("fitting a new component into a laid-out board", () => {
  /** A column of components closely below each other, each fed by one source, and a newcomer that the source feeds too. */
  const column = (height: number): Doc =>
    boardOfText({
      nodes: [
        { id: "source", kind: "cache", x: 0, y: 300 },
        ...Array.from({ length: height }, (_, index) => ({ id: `n${index}`, kind: "cache", x: 256, y: index * 96 })),
        { id: "new", kind: "cache", x: 900, y: 1500 },
      ],
      edges: ["new", ...Array.from({ length: height }, (_, index) => `n${index}`)].map((to) => ({
        from: "source",
        to,
        flow: "request",
      })),
    });
  const fitted = (doc: Doc): Doc => runCommand(doc, "apply-layout", fitIn(doc, ["new"]), ENV).doc;

  it("puts it beside what feeds it and lets only what stands below make room", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (height) => {
        const before = column(height);
        const after = fitted(before);
        const place = nodeOf(after, "new");
        expect(place.x).toBe(256);
        for (const { id, x, y, h } of listRecords(before, "node")) {
          if (id === "new") continue;
          const { x: nextX, y: nextY } = nodeOf(after, id);
          expect(nextX).toBe(x);
          if (y + h <= place.y) expect(nextY).toBe(y);
          expect(nextY - y).toBeGreaterThanOrEqual(0);
          expect(nextY - y).toBeLessThanOrEqual(place.h + 2 * 32);
        }
        const nodes = listRecords(after, "node");
        for (const node of nodes)
          for (const other of nodes) if (node.id < other.id) expect(overlap(node, other)).toBe(false);
      }),
    );
  });

  it("moves nothing where there is a free place", () => {
    const before = column(1);
    const after = fitted(before);
    for (const id of ["source", "n0"]) expect(nodeOf(after, id)).toEqual(nodeOf(before, id));
  });

  it("leaves pinned components alone and goes below them", () => {
    const before = runCommand(column(8), "pin", { ids: ["n4"], pinned: true }, ENV).doc;
    const after = fitted(before);
    expect(placeOf(after, "n4")).toEqual(placeOf(before, "n4"));
    const nodes = listRecords(after, "node");
    for (const node of nodes) if (node.id !== "new") expect(overlap(node, nodeOf(after, "new"))).toBe(false);
  });
});
