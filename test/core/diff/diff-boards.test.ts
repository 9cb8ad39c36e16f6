import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PieceDiff } from "../../../core/diff/board-diff.ts";
import { diffBoards, isEmptyDiff, isSameDesign } from "../../../core/diff/diff-boards.ts";
import type { Kinship } from "../../../core/diff/match-pieces.ts";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { diffDocs } from "../../../core/model/patch.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseBoard } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { tinyBoard } from "../../support/tiny-board.ts";
import { anyDoc } from "../formats/loopboard/any-doc.ts";

const review = (doc: Doc) => reviewBoard(doc, { catalogue });
const compare = (before: Doc, after: Doc, kinship: Kinship = "versions") =>
  diffBoards(before, after, { catalogue, kinship, review });
const changed = (doc: Doc, id: string, change: object): Doc =>
  new Map(doc).set(id, { ...doc.get(id), ...change } as AnyRecord);
const without = (doc: Doc, id: string): Doc =>
  docOf([...doc.values()].filter((r) => r.id !== id && (r.type !== "edge" || (r.from !== id && r.to !== id))));
const briefly = (pieces: readonly PieceDiff[]) => pieces.map(({ what, name }) => `${what} ${name}`);

const small = tinyBoard(
  "app:app-service{name=App} -request-> rank:ranker{name=Ranker,p99Ms=20}; store:feature-store{name=Store} -features-> rank",
);

describe("the difference of two boards", () => {
  it.each(caseIds)("is nothing between %s and itself", (id) => {
    const doc = caseBoard(id, "production");
    expect(isEmptyDiff(compare(doc, doc))).toBe(true);
    expect(isEmptyDiff(compare(doc, doc, "boards"))).toBe(true);
  });

  it("names each record that a change touches, and no other", () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (before, after) => {
        const patch = diffDocs(before, after);
        const touched = [...patch.added, ...patch.updated.map(([record]) => record), ...patch.removed];
        const ids = touched.filter(({ type }) => type !== "board" && type !== "brief").map(({ id }) => id);
        const named = compare(before, after).pieces.map((piece) => piece.after ?? piece.before);
        expect(new Set(named)).toEqual(new Set(ids));
      }),
    );
  });

  it("turns around when the boards change places", () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        const count = (pieces: readonly PieceDiff[], what: string) =>
          pieces.filter((each) => each.what === what).length;
        expect(count(there.pieces, "added")).toBe(count(back.pieces, "removed"));
        expect(count(there.pieces, "changed")).toBe(count(back.pieces, "changed"));
        expect(count(there.pieces, "moved")).toBe(count(back.pieces, "moved"));
        expect(there.findings.appeared.length).toBe(back.findings.gone.length);
        expect(there.findings.stayed).toBe(back.findings.stayed);
      }),
    );
  });

  it("says a property with its label and unit, before and after", () => {
    const [piece] = compare(small, changed(small, "rank", { props: { p99Ms: 35, qps: 1200 } })).pieces;
    expect(piece).toMatchObject({ what: "changed", name: "Ranker" });
    expect(piece?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ["Own p99 latency", "20 ms", "35 ms"],
      ["Peak load", null, "1,200 1/s"],
    ]);
  });

  it("says kinds, flows and zones by their names", () => {
    const zoned = new Map(small).set("z", {
      type: "zone",
      id: "z",
      name: "Online",
      plane: "online",
      x: 0,
      y: 0,
      w: 600,
      h: 400,
      parent: null,
    });
    const moved = changed(changed(zoned, "rank", { zone: "z" }), "store", { kind: "vector-index" });
    const [store, edge] = ["store", "store-features-rank"].map((id) =>
      compare(zoned, moved).pieces.find((piece) => piece.after === id),
    );
    const rank = compare(zoned, moved).pieces.find((piece) => piece.after === "rank");
    expect(store?.changes).toEqual([
      { field: "kind", label: "Kind", before: "Feature store", after: "Vector (ANN) index" },
    ]);
    expect(rank?.changes).toEqual([{ field: "zone", label: "Zone", before: null, after: "Online" }]);
    expect(edge).toBeUndefined();
  });

  it("keeps a change of place apart from a change of design", () => {
    const diff = compare(small, changed(small, "rank", { x: 500, y: 40 }));
    expect(briefly(diff.pieces)).toEqual(["moved Ranker"]);
    expect([isSameDesign(diff), isEmptyDiff(diff)]).toEqual([true, false]);
  });

  it("tells which findings came and which went, and how the score moved", () => {
    const whole = caseBoard("video-recommendation", "production");
    const monitor = [...whole.values()].find((r) => r.type === "node" && r.kind === "monitor")?.id ?? "";
    const diff = compare(whole, without(whole, monitor));
    expect(diff.findings.appeared.length).toBeGreaterThan(0);
    expect(diff.findings.gone).toEqual([]);
    expect(diff.scores.some(({ step, before, after }) => step === 7 && after < before)).toBe(true);
    const back = compare(without(whole, monitor), whole);
    expect(back.findings.gone.map(({ code }) => code)).toEqual(diff.findings.appeared.map(({ code }) => code));
  });

  it("says the brief by the labels of its form", () => {
    const told = changed(small, "brief", { constraints: { latencyP99Ms: 100 } });
    expect(compare(small, told).brief).toEqual([
      { field: "constraints.latencyP99Ms", label: "Latency p99", before: null, after: "100 ms" },
    ]);
    expect(compare(small, told).numbers.map(({ label, after }) => [label, after])).toContainEqual([
      "Left of the latency target",
      "80 ms",
    ]);
  });

  describe("of boards that share no ids", () => {
    const other = tinyBoard(
      "a1:app-service{name=App} -request-> a2:ranker{name=Rankers,p99Ms=20}; a3:feature-store{name=Store} -features-> a2; a2 -prediction-> a4:prediction-log{name=Log}",
    );

    it("pairs pieces by kind and name", () => {
      expect(briefly(compare(small, other, "boards").pieces)).toEqual([
        "changed Rankers",
        "added Log",
        "added Rankers → Log (prediction)",
      ]);
    });

    it("never pairs a piece twice", () => {
      fc.assert(
        fc.property(anyDoc, anyDoc, (a, b) => {
          const pieces = compare(a, b, "boards").pieces;
          for (const side of ["before", "after"] as const) {
            const ids = pieces.flatMap((piece) => piece[side] ?? []);
            expect(new Set(ids).size).toBe(ids.length);
          }
        }),
      );
    });
  });
});
