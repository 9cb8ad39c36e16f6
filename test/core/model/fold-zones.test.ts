import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, docOf, listRecords } from "../../../core/model/doc.ts";
import { isSummaryFlow } from "../../../core/model/fold-flows.ts";
import { foldZones, isStandIn, STAND_IN_SIZE } from "../../../core/model/fold-zones.ts";
import { checkInvariants } from "../../../core/model/invariants.ts";
import { apply, boardWith, edge, node, zone } from "../commands/board.ts";

const board = () =>
  boardWith(
    zone("live", { name: "Live", plane: "online", x: 100, y: 50 }),
    zone("inner", { parent: "live" }),
    node("app"),
    node("gate", { zone: "live" }),
    node("model", { zone: "inner" }),
    node("log"),
    edge("in", "app", "gate", { label: "asks", bends: [{ x: 1, y: 1 }], labelAt: 0.4 }),
    edge("hidden", "gate", "model"),
    edge("out1", "model", "log", { flow: "prediction" }),
    edge("out2", "gate", "log", { flow: "prediction" }),
    edge("out3", "gate", "log", { flow: "metric" }),
    edge("far", "app", "log", { bends: [{ x: 1, y: 1 }] }),
  );
const collapsed = (...ids: readonly string[]) => apply(board(), "fold", { ids, collapsed: true });
const ids = (doc: Doc, type: "node" | "zone" | "edge") => listRecords(doc, type).map(({ id }) => id);

describe("a folded board", () => {
  it("is the board itself while no zone is collapsed", () => {
    const doc = board();
    expect(foldZones(doc).doc).toBe(doc);
  });

  it("has one component in the place of a zone and all that is in it, at any depth", () => {
    const { doc, standIns } = foldZones(collapsed("live", "inner"));
    expect([ids(doc, "node"), ids(doc, "zone")]).toEqual([["live", "app", "log"], []]);
    expect([...standIns]).toEqual([
      ["inner", "live"],
      ["gate", "live"],
      ["model", "live"],
    ]);
    expect(doc.get("live")).toMatchObject({ name: "Live", x: 100, y: 50, ...STAND_IN_SIZE, props: { inside: 2 } });
  });

  it("joins flows of a kind into one with their number, keeps a lone one, and leaves out what runs inside", () => {
    const whole = collapsed("live");
    const { doc } = foldZones(whole);
    expect(ids(doc, "edge")).toEqual(["in", "summary:live:log:prediction", "out3", "far"]);
    expect(doc.get("in")).toEqual({ ...edge("in", "app", "live"), label: "asks" });
    expect(doc.get("summary:live:log:prediction")).toMatchObject({ flow: "prediction", label: "2 flows" });
    expect(doc.get("far")).toBe(whole.get("far"));
  });

  it("folds an inner zone inside an open one", () => {
    const { doc } = foldZones(collapsed("inner"));
    expect(ids(doc, "zone")).toEqual(["live"]);
    expect(doc.get("inner")).toMatchObject({ type: "node", zone: "live" });
    expect(ids(doc, "edge")).toEqual(["in", "hidden", "out1", "out2", "out3", "far"]);
  });

  it("gives the same objects again for what did not change", () => {
    const doc = collapsed("live");
    const next = apply(doc, "move", { ids: ["log"], dx: 10, dy: 0 });
    const [one, two] = [foldZones(doc).doc, foldZones(next).doc];
    for (const id of ["live", "in", "out3", "app"]) expect(two.get(id)).toBe(one.get(id));
  });

  it("is sound, and expanding gives back exactly what was there", () => {
    const parents = fc.array(fc.option(fc.nat(3)), { minLength: 4, maxLength: 4 });
    const homes = fc.array(fc.option(fc.nat(3)), { minLength: 5, maxLength: 5 });
    const flows = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom("request", "batch")), { maxLength: 12 });
    fc.assert(
      fc.property(parents, homes, flows, fc.subarray(["z0", "z1", "z2", "z3"]), (up, zones, lines, ids) => {
        const start = docOf([
          ...up.map((parent, i) => zone(`z${i}`, { parent: parent === null || parent >= i ? null : `z${parent}` })),
          ...zones.map((home, i) => node(`n${i}`, { zone: home === null ? null : `z${home}` })),
          ...lines.flatMap(([from, to, flow], i) =>
            from === to ? [] : [edge(`e${i}`, `n${from}`, `n${to}`, { flow: flow as "request" | "batch" })],
          ),
        ]);
        const doc = apply(start, "fold", { ids, collapsed: true });
        const folded = foldZones(doc);
        expect(checkInvariants(folded.doc)).toEqual([]);
        const shown = listRecords(folded.doc, "node").filter((each) => !isStandIn(each));
        const counted = listRecords(folded.doc, "node").reduce((sum, each) => sum + Number(each.props.inside ?? 0), 0);
        expect(shown.length + counted).toBe(5);
        const crossing = listRecords(start, "edge").filter(({ from, to }) => {
          const [a, b] = [from, to].map((id) => folded.standIns.get(id) ?? id);
          return a !== b;
        });
        const drawn = listRecords(folded.doc, "edge").map(({ id, label }) =>
          isSummaryFlow(id) ? Number.parseInt(label ?? "", 10) : 1,
        );
        expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(crossing.length);
        expect([...apply(doc, "fold", { ids, collapsed: false })]).toEqual([...start]);
      }),
    );
  });
});
