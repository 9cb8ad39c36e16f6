import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { applyPatch, invertPatch } from "../../../core/model/patch.ts";
import { fixAll } from "../../../core/review/fix-all.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { anyBoard } from "../../support/any-board.ts";
import { caseBoard } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { mutateBoard } from "../../support/mutate-board.ts";
import { tinyBoard } from "../../support/tiny-board.ts";
import { env } from "../commands/board.ts";
import { ownRule } from "../rules/own/rule-file.ts";

const settings = { catalogue, today: "2026-01-02" };
const fix = (doc: Doc) => fixAll(deepFreeze(doc), settings, env);
/** Codes of all errors, also of those that another finding hides. */
function errorCodes(doc: Doc): readonly string[] {
  const { findings, suppressed } = reviewBoard(doc, settings);
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return all.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("fixing everything that is safe", () => {
  it("clears several findings as one change that can be taken back", () => {
    const doc = tinyBoard(
      "c:client-app -request-> app:app-service -request-> m:ranker; ds:dataset-builder -batch-> t:trainer",
    );
    const { patch, doc: after, applied, review } = fix(doc);
    expect(applied.length).toBeGreaterThan(1);
    expect(new Set(applied.map(({ finding }) => `${finding.code} ${finding.at.join()}`)).size).toBe(applied.length);
    expect(applyPatch(doc, patch)).toEqual(after);
    expect(applyPatch(after, invertPatch(patch))).toEqual(doc);
    expect(reviewBoard(after, settings)).toEqual(review);
    expect(review.findings.length).toBeLessThan(reviewBoard(doc, settings).findings.length);
    for (const { id, x, y } of listRecords(doc, "node")) expect(after.get(id)).toMatchObject({ x, y });
  });

  it("makes up nothing for the brief and opens no field", () => {
    const { doc, applied } = fix(tinyBoard("app:app-service -request-> m:ranker"));
    expect(doc.get("brief")).toEqual({ type: "brief", id: "brief" });
    expect(applied.map(({ finding }) => finding.code)).not.toContain("REQ-01");
  });

  it("leaves a fix alone that does not clear its finding", () => {
    const rule = ownRule({
      must: { prop: "owner", is: "Ads" },
      when: { prop: "owner", set: true },
      fix: { label: "Wrong", set: { owner: "Me" } },
    });
    const doc = tinyBoard("m:ranker{owner=You}");
    const result = fixAll(doc, { catalogue, rules: [rule] }, env);
    expect(result.applied).toEqual([]);
    expect(result.doc).toBe(doc);
  });

  it("leaves a fix alone that brings an error", () => {
    const wants = { must: { prop: "owner", set: true }, fix: { label: "Name me", set: { owner: "Me" } } };
    const forbids = {
      code: "OWN-2",
      severity: "error",
      when: { prop: "owner", set: true },
      must: { prop: "owner", isNot: "Me" },
    };
    const doc = tinyBoard("m:ranker");
    const fixWith = (...rules: readonly object[]) =>
      fixAll(doc, { catalogue, rules: rules.map(ownRule) }, env).applied.length;
    expect(fixWith(wants)).toBe(1);
    expect(fixWith(wants, forbids)).toBe(0);
    expect(fixWith(wants, { ...forbids, severity: "warning" })).toBe(1);
  });

  it("leaves what a person has to confirm to the person", () => {
    const field = "constraints.latencyP99Ms";
    const rule = (fix: object) =>
      ownRule({
        each: "board",
        must: { brief: field, set: true },
        message: "No limit.",
        fix: { label: "Start with 100 ms", ...fix },
      });
    const fixWith = (fix: object) =>
      fixAll(tinyBoard("m:ranker"), { catalogue, rules: [rule(fix)] }, env).applied.length;
    expect(fixWith({ brief: { [field]: 100 }, ask: field })).toBe(0);
    expect(fixWith({ ask: field })).toBe(0);
    expect(fixWith({ brief: { [field]: 100 } })).toBe(1);
  });

  it("leaves a reference board as it is", () => {
    for (const id of caseIds) expect(fix(caseBoard(id, "production")).applied).toEqual([]);
  });

  it("puts back what was taken from a reference board", () => {
    const whole = caseBoard("news-feed", "production");
    const log = listRecords(whole, "node").find(({ kind }) => kind === "prediction-log");
    const { review, applied } = fix(mutateBoard(whole, `delete ${log?.id}`));
    expect(applied.map(({ finding }) => finding.code)).toContain("MON-02");
    expect(review.findings.map(({ code }) => code)).not.toContain("MON-02");
  });

  it("ends on any board and brings no error", () => {
    fc.assert(
      fc.property(anyBoard, (doc) => {
        const before = new Set(errorCodes(doc));
        expect(errorCodes(fix(doc).doc).filter((code) => !before.has(code))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
