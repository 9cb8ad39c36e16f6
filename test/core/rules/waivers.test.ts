import { describe, expect, it } from "vitest";
import type { Doc } from "../../../core/model/doc.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import type { Review } from "../../../core/rules/review.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { tinyBoard } from "../../support/tiny-board.ts";
import { apply } from "../commands/board.ts";

const board = tinyBoard("app:app-service -request-> m:ranker; x:cache; y:cache", {
  brief: { goal: { statement: "Raise CTR" } },
});
const REASON = { reason: "Agreed with the team", owner: "Search" };
const waivedDoc = apply(board, "waive", { rule: "STR-02", at: ["x"], ...REASON, expires: "2026-03-31" });

const review = (doc: Doc, today = "2026-03-01"): Review => reviewBoard(doc, { catalogue, today });
const opened = (doc: Doc, today?: string) =>
  review(doc, today).reopened.map(({ finding, waiver, why }) => [finding.code, finding.at, waiver.reason, why]);
const isOpen = (doc: Doc, id: string, today?: string): boolean =>
  review(doc, today).findings.some((finding) => finding.code === "STR-02" && finding.at.includes(id));

describe("a waived finding", () => {
  it("is set aside while nothing that it covers changes", () => {
    expect(review(waivedDoc).waived.map(({ finding }) => finding.at)).toEqual([["x"]]);
    expect(opened(waivedDoc)).toEqual([]);
    expect(isOpen(waivedDoc, "x")).toBe(false);
    expect(isOpen(waivedDoc, "y")).toBe(true);
  });

  it("stays aside when its component is moved or renamed, or something elsewhere changes", () => {
    const moved = apply(waivedDoc, "move", { ids: ["x"], dx: 400, dy: 40 });
    const renamed = apply(moved, "rename", { id: "x", name: "Warm items" });
    const elsewhere = apply(renamed, "set-prop", { id: "m", prop: "p99Ms", value: 20 });
    expect(opened(elsewhere)).toEqual([]);
    expect(isOpen(elsewhere, "x")).toBe(false);
  });

  it("opens again, with its old reason, when a property of its component changes", () => {
    const changed = apply(waivedDoc, "set-prop", { id: "x", prop: "owner", value: "Ads" });
    expect(isOpen(changed, "x")).toBe(true);
    expect(opened(changed)).toEqual([["STR-02", ["x"], REASON.reason, "changed"]]);
  });

  it("opens again when a flow next to its component comes or changes", () => {
    const doc = apply(board, "waive", { rule: "MON-01", at: ["m"], ...REASON });
    expect(opened(doc)).toEqual([]);
    const linked = apply(doc, "connect", { from: "m", to: "x", flow: "prediction" });
    expect(opened(linked)).toEqual([["MON-01", ["m"], REASON.reason, "changed"]]);
    const call = [...doc.values()].find((record) => record.type === "edge");
    const slower = apply(doc, "set-prop", { id: call?.id ?? "", prop: "timeoutMs", value: 50 });
    expect(opened(slower)).toEqual([["MON-01", ["m"], REASON.reason, "changed"]]);
  });

  it("opens again the day after it expires", () => {
    expect(opened(waivedDoc, "2026-03-31")).toEqual([]);
    expect(opened(waivedDoc, "2026-04-01")).toEqual([["STR-02", ["x"], REASON.reason, "expired"]]);
    expect(isOpen(waivedDoc, "x", "2026-04-01")).toBe(true);
  });

  it("can be set aside again as it is now", () => {
    const changed = apply(waivedDoc, "set-prop", { id: "x", prop: "owner", value: "Ads" });
    const again = apply(changed, "waive", { rule: "STR-02", at: ["x"], ...REASON });
    expect(opened(again)).toEqual([]);
    expect(isOpen(again, "x")).toBe(false);
  });

  it("is not called re-opened once its cause is gone", () => {
    const linked = apply(waivedDoc, "connect", { from: "app", to: "x", flow: "request" });
    expect(opened(linked)).toEqual([]);
  });
});
