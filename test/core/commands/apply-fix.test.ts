import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planToPatch } from "../../../core/commands/apply-fix.ts";
import { PLACING_GAP, PLACING_GRID } from "../../../core/commands/free-space.ts";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { applyPatch, invertPatch } from "../../../core/model/patch.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { FixPlan } from "../../../core/rules/define-rule.ts";
import { apply, boardWith, edge, edgeIn, env, node, nodeIn, run, sample, zone } from "./board.ts";

const addFallback: FixPlan = {
  label: "Add a fallback",
  add: [{ ref: "fb", kind: "fallback", near: ["app", "model"] }],
  connect: [{ from: "app", to: "fb", flow: "request", props: { onError: true } }],
};

const isNear = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;

const contains = (outer: Box, box: Box): boolean =>
  box.x >= outer.x && box.y >= outer.y && box.x + box.w <= outer.x + outer.w && box.y + box.h <= outer.y + outer.h;

describe("apply-fix", () => {
  it("adds and wires the missing piece in one step that carries the label of the fix", () => {
    const fixed = run(sample(), "apply-fix", { plan: addFallback });
    expect([fixed.label, fixed.group, fixed.undoable]).toEqual(["Add a fallback", null, true]);
    expect(nodeIn(fixed.doc, "fallback-1").kind).toBe("fallback");
    expect(edgeIn(fixed.doc, "edge-1")).toMatchObject({ from: "app", to: "fallback-1", props: { onError: true } });
  });

  it("moves nothing and goes away without a trace when it is taken back", () => {
    const { patch, doc } = run(sample(), "apply-fix", { plan: addFallback });
    expect([patch.updated, patch.removed]).toEqual([[], []]);
    expect(applyPatch(doc, invertPatch(patch))).toEqual(sample());
  });

  it("places pieces inside the common zone of their neighbours when there is room", () => {
    const fallback = nodeIn(apply(sample(), "apply-fix", { plan: addFallback }), "fallback-1");
    expect(fallback.zone).toBe("online");
    expect(contains({ x: 0, y: 0, w: 600, h: 400 }, fallback)).toBe(true);
  });

  it("places them outside of zones when there is no room or no common zone", () => {
    const tight = boardWith(
      zone("z", { w: 232, h: 132 }),
      node("app", { x: 24, y: 44, zone: "z" }),
      node("model", { x: 24, y: 44, zone: "z" }),
    );
    const outside = nodeIn(apply(tight, "apply-fix", { plan: addFallback }), "fallback-1");
    expect([outside.zone, isNear(outside, { x: 0, y: 0, w: 232, h: 132 }, 0)]).toEqual([null, false]);
    const across = { ...addFallback, add: [{ ref: "fb", kind: "fallback", near: ["app", "monitor"] }] };
    const between = nodeIn(apply(sample(), "apply-fix", { plan: across }), "fallback-1");
    expect([between.zone, isNear(between, { x: 0, y: 0, w: 600, h: 400 }, 0)]).toEqual([null, false]);
  });

  it("puts what feeds a piece on its left and what it feeds on its right", () => {
    const lone = boardWith(node("model", { kind: "inference-service" }));
    const plan: FixPlan = {
      label: "Feed and watch",
      add: [
        { ref: "fs", kind: "feature-store", near: ["model"] },
        { ref: "log", kind: "prediction-log", near: ["model"] },
      ],
      connect: [
        { from: "fs", to: "model", flow: "features" },
        { from: "model", to: "log", flow: "prediction" },
      ],
    };
    const doc = apply(lone, "apply-fix", { plan });
    expect(nodeIn(doc, "feature-store-1").x).toBeLessThan(-184);
    expect(nodeIn(doc, "prediction-log-1").x).toBeGreaterThan(184);
  });

  it("keeps new pieces out of zones that they do not belong to", () => {
    const beside = boardWith(node("app"), zone("z", { x: 220, y: -400, w: 900, h: 1200 }));
    const plan = { label: "Add", add: [{ ref: "new", kind: "cache", near: ["app"] }] };
    const added = nodeIn(apply(beside, "apply-fix", { plan }), "cache-1");
    expect([added.zone, isNear(added, { x: 220, y: -400, w: 900, h: 1200 }, 0)]).toEqual([null, false]);
  });

  it("keeps new pieces off the lines of routed flows", () => {
    const route = [
      { x: 184, y: 32 },
      { x: 800, y: 32 },
    ];
    const doc = boardWith(node("a"), node("b", { x: 800 }), edge("e", "a", "b", { route }));
    const plan = { label: "Add", add: [{ ref: "new", kind: "cache", near: ["a", "b"] }] };
    const added = nodeIn(apply(doc, "apply-fix", { plan }), "cache-1");
    expect(isNear(added, { x: 184, y: 32, w: 616, h: 0 }, 8)).toBe(false);
    expect(added.x).toBeGreaterThan(184);
  });

  it("changes flows, properties, connections and the brief", () => {
    const plan: FixPlan = {
      label: "Everything",
      removeEdges: ["watch", "gone"],
      setFlow: [{ edge: "call", flow: "features" }],
      setProps: [
        { record: "app", props: { p99Ms: 5 } },
        { record: "call", props: { async: null, qps: 3 } },
      ],
      setBrief: [{ path: "mlTask.servingMode", value: "batch" }],
    };
    const doc = apply(sample(), "apply-fix", { plan });
    expect(doc.has("watch")).toBe(false);
    expect(edgeIn(doc, "call")).toMatchObject({ flow: "features", props: { qps: 3 } });
    expect(nodeIn(doc, "app").props).toEqual({ p99Ms: 5 });
    expect(doc.get("brief")).toMatchObject({ mlTask: { servingMode: "batch" } });
  });

  it("does not draw a flow twice but adds the planned properties", () => {
    const plan: FixPlan = {
      label: "Wire",
      connect: [{ from: "app", to: "model", flow: "request", props: { async: true } }],
    };
    const { patch, doc } = run(sample(), "apply-fix", { plan });
    expect(patch.added).toEqual([]);
    expect(edgeIn(doc, "call").props).toEqual({ async: true });
  });

  it("changes nothing when it only asks for a field", () => {
    const plan: FixPlan = { label: "State the goal", focus: { record: "brief", field: "goal.statement" } };
    expect(planToPatch(sample(), plan, env)).toEqual({ added: [], updated: [], removed: [] });
  });

  it.each<[string, Partial<FixPlan>, string]>([
    ["a missing end", { connect: [{ from: "app", to: "nobody", flow: "request" }] }, "there is no component nobody"],
    ["a missing record", { setProps: [{ record: "nobody", props: {} }] }, "there is no component or flow nobody"],
    ["a missing connection", { setFlow: [{ edge: "nothing", flow: "event" }] }, "there is no edge nothing"],
    ["an unknown kind", { add: [{ ref: "a", kind: "magic", near: [] }] }, "there is no component kind magic"],
    ["an unknown section", { setBrief: [{ path: "mood.today", value: 1 }] }, "the brief has no section mood"],
    [
      "a name used twice",
      {
        add: [
          { ref: "a", kind: "cache", near: [] },
          { ref: "a", kind: "cache", near: [] },
        ],
      },
      "a is planned twice",
    ],
  ])("refuses a plan with %s", (_, parts, sentence) => {
    expect(() => run(sample(), "apply-fix", { plan: { label: "Try", ...parts } })).toThrow(sentence);
  });

  it("always finds a place on the grid that keeps its distance", () => {
    const coordinate = fc.integer({ min: -600, max: 600 });
    const board = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(board, fc.boolean(), (places, isZoned) => {
        const nodes = places.map((place, n) => node(`n${n}`, { ...place, zone: isZoned ? "z" : null }));
        const doc: Doc = boardWith(...(isZoned ? [zone("z", { x: -700, y: -700, w: 1700, h: 1500 })] : []), ...nodes);
        const plan = { label: "Add", add: [{ ref: "new", kind: "cache", near: ["n0", `n${places.length - 1}`] }] };
        const added = nodeIn(apply(doc, "apply-fix", { plan }), "cache-1");
        expect([added.x % PLACING_GRID, added.y % PLACING_GRID].map(Math.abs)).toEqual([0, 0]);
        expect(listRecords(doc, "node").filter((other) => isNear(added, other, PLACING_GAP))).toEqual([]);
      }),
    );
  });

  it("stays beside a board that is too crowded", () => {
    const crowd = Array.from({ length: 400 }, (_, n) =>
      node(`n${n}`, { x: (n % 20) * 200 - 2000, y: Math.floor(n / 20) * 80 - 800 }),
    );
    const doc = boardWith(...crowd, edge("e", "n0", "n1"));
    const plan = { label: "Add", add: [{ ref: "new", kind: "cache", near: ["n210"] }] };
    const added = nodeIn(apply(doc, "apply-fix", { plan }), "cache-1");
    expect(crowd.filter((other) => isNear(added, other, PLACING_GAP))).toEqual([]);
  });
});
