import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch, invertPatch } from "../../../core/model/patch.ts";
import { apply, boardWith, edge, edgeIn, node, run, sample } from "./board.ts";

const bends = [
  { x: 300, y: 20 },
  { x: 300, y: 180 },
];
const bent = () =>
  boardWith(node("a"), node("b", { x: 500 }), node("c", { x: 900 }), edge("e", "a", "b", { bends, labelAt: 0.25 }));

describe("set-bends", () => {
  it("puts bends on a flow and forgets its stored route", () => {
    const doc = apply(sample(), "set-bends", { id: "call", bends });
    expect(edgeIn(doc, "call")).toEqual(edge("call", "app", "model", { bends }));
  });

  it("takes all bends away with an empty list", () => {
    expect(edgeIn(apply(bent(), "set-bends", { id: "e", bends: [] }), "e")).not.toHaveProperty("bends");
  });

  it("makes the frames of one gesture one step", () => {
    expect(run(bent(), "set-bends", { id: "e", bends, gesture: "g" }).group).toBe("bends:e:g");
    expect(run(bent(), "set-bends", { id: "e", bends }).group).toBeNull();
  });

  it("refuses a flow that is not there and a bend that is no point", () => {
    expect(() => run(bent(), "set-bends", { id: "gone", bends })).toThrow("there is no connection gone");
    expect(() => run(bent(), "set-bends", { id: "e", bends: [{ x: 1 }] })).toThrow("bends.0.y");
  });

  it("can be taken back and done again, whatever the bends", () => {
    const point = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const before = bent();
        const { doc, patch } = run(before, "set-bends", { id: "e", bends: points });
        expect(edgeIn(doc, "e").bends ?? []).toEqual(points);
        const back = applyPatch(doc, invertPatch(patch));
        expect(back).toEqual(before);
        expect(applyPatch(back, patch)).toEqual(doc);
      }),
    );
  });
});

describe("set-label-at", () => {
  it("keeps the share of the way, and lets the label be placed again", () => {
    expect(edgeIn(apply(sample(), "set-label-at", { id: "call", at: 0.12345 }), "call").labelAt).toBe(0.123);
    expect(edgeIn(apply(bent(), "set-label-at", { id: "e", at: null }), "e")).not.toHaveProperty("labelAt");
  });

  it("refuses a place beyond the ends and a flow that is not there", () => {
    expect(() => run(bent(), "set-label-at", { id: "e", at: 1.5 })).toThrow("at: ");
    expect(() => run(bent(), "set-label-at", { id: "a", at: 0.5 })).toThrow("there is no connection a");
  });
});

describe("the bends of a flow", () => {
  it("move along when both ends do, and stay when one does", () => {
    const both = apply(bent(), "move", { ids: ["a", "b"], dx: 10, dy: -5 });
    expect(edgeIn(both, "e").bends).toEqual([
      { x: 310, y: 15 },
      { x: 310, y: 175 },
    ]);
    expect(edgeIn(apply(bent(), "move", { ids: ["a"], dx: 10, dy: -5 }), "e").bends).toEqual(bends);
  });

  it("are copied at the distance of the copy", () => {
    const doc = apply(bent(), "duplicate", { ids: ["a", "b"] });
    const [first, copy] = [...doc.values()].filter((record) => record.type === "edge");
    const shift = {
      x: (doc.get(copy?.from ?? "") as { x: number }).x,
      y: (doc.get(copy?.from ?? "") as { y: number }).y,
    };
    expect(copy?.bends).toEqual(first?.bends?.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y })));
    expect(copy?.labelAt).toBe(0.25);
  });

  it("go away when an end is hung elsewhere or the route is reset", () => {
    expect(edgeIn(apply(bent(), "reconnect", { edge: "e", to: "c" }), "e")).not.toHaveProperty("bends");
    expect(edgeIn(apply(bent(), "reset-routes", { ids: ["e"] }), "e")).not.toHaveProperty("bends");
  });

  it("go away in a layout that moves one end, and go along or stay when they still fit", () => {
    const routes = [
      {
        id: "e",
        points: [
          { x: 184, y: 32 },
          { x: 500, y: 32 },
        ],
      },
    ];
    const laid = (positions: readonly unknown[]) =>
      edgeIn(apply(bent(), "apply-layout", { positions, zones: [], routes }), "e");
    expect(laid([{ id: "a", x: 0, y: 90 }])).toEqual(edge("e", "a", "b", { route: routes[0]?.points ?? [] }));
    expect(laid([])).toEqual(edge("e", "a", "b", { labelAt: 0.25, bends }));
    const carried = laid([
      { id: "a", x: 7, y: 0 },
      { id: "b", x: 507, y: 0 },
    ]);
    expect(carried.bends).toEqual(bends.map(({ x, y }) => ({ x: x + 7, y })));
  });
});
