import { describe, expect, it } from "vitest";
import { type Doc, emptyDoc } from "../../../core/model/doc.ts";
import { SCOPES, STEPS } from "../../../core/model/kinds.ts";
import { type ChecklistItem, checklistOf, isDone, type ReviewEvidence } from "../../../core/review/checklist.ts";
import { CHECKLIST_ITEMS } from "../../../core/review/checklist-items.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseDoc, caseIds } from "../../support/case-doc.ts";
import { decision } from "../../support/decision.ts";
import { apply, boardWith, node } from "../commands/board.ts";
import { evidence, finding } from "./evidence.ts";

const board = apply(boardWith(node("app")), "set-brief", { section: "goal", field: "statement", value: "Raise CTR" });
const itemsOf = (doc: Doc, review: ReviewEvidence) => checklistOf(doc, review).flatMap((step) => step.items);
const itemOf = (doc: Doc, review: ReviewEvidence, id: string): ChecklistItem | undefined =>
  itemsOf(doc, review).find((item) => item.id === id);

describe("the items of the checklist", () => {
  it("cover the seven steps, each with something to do", () => {
    for (const { step } of STEPS)
      expect(CHECKLIST_ITEMS.filter((item) => item.step === step).length).toBeGreaterThan(4);
    expect(CHECKLIST_ITEMS.map((item) => item.step)).toEqual(CHECKLIST_ITEMS.map((item) => item.step).sort());
  });

  it("have an id and a sentence of their own", () => {
    expect(new Set(CHECKLIST_ITEMS.map((item) => item.id)).size).toBe(CHECKLIST_ITEMS.length);
    expect(new Set(CHECKLIST_ITEMS.map((item) => item.text)).size).toBe(CHECKLIST_ITEMS.length);
    for (const { text } of CHECKLIST_ITEMS) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it("name each rule once", () => {
    const codes = CHECKLIST_ITEMS.flatMap((item) => item.rules);
    expect(codes.filter((code, n) => codes.indexOf(code) !== n)).toEqual([]);
  });
});

describe("the checklist of a board", () => {
  it("is ticked by a rule that had something to check and passed", () => {
    expect(itemOf(board, evidence({ passed: ["SRV-06"] }), "fallback")).toMatchObject({
      state: "ticked-by-rule",
      evidence: ["SRV-06"],
    });
  });

  it("stays open while one of the rules of an item fails", () => {
    const review = evidence({ passed: ["MOD-06"], findings: [finding("MOD-04")] });
    expect(itemOf(board, review, "versions")).toMatchObject({ state: "open-by-rule", evidence: ["MOD-04"] });
  });

  it("counts findings that are hidden behind another one or collapsed into one card", () => {
    const suppressed = [{ finding: finding("MON-03"), by: "MON-01" }];
    expect(itemOf(board, evidence({ suppressed }), "drift")?.state).toBe("open-by-rule");
    const findings = [{ ...finding("REQ-01"), collapses: ["REQ-01", "FRM-01"] }];
    expect(itemOf(board, evidence({ findings, passed: ["FRM-01"] }), "task")?.state).toBe("open-by-rule");
  });

  it("leaves an item to a person while a rule cannot judge", () => {
    const review = evidence({ passed: ["QNT-03"], unsure: [{ ...finding("QNT-01"), outcome: "unsure" }] });
    expect(itemOf(board, review, "latency-budget")).toMatchObject({ state: "open", evidence: ["QNT-01"] });
    const ticked = apply(board, "tick", { item: "latency-budget", done: true, note: "measured" });
    expect(itemOf(ticked, review, "latency-budget")).toMatchObject({ state: "ticked-by-hand", note: "measured" });
  });

  it("is ticked by hand where no rule speaks, but not against a rule", () => {
    const doc = apply(apply(board, "tick", { item: "bias", done: true }), "tick", { item: "fallback", done: true });
    expect(itemOf(doc, evidence({}), "bias")?.state).toBe("ticked-by-hand");
    expect(itemOf(doc, evidence({ findings: [finding("SRV-06")] }), "fallback")?.state).toBe("open-by-rule");
  });

  it("is ticked by a decision that says what was chosen, against what, at which cost and when it flips", () => {
    const half = boardWith(node("app"), decision("d1", [], { tradeOff: " " }));
    expect(itemOf(half, evidence({}), "decisions")).toMatchObject({ state: "open", evidence: ["Two towers"] });
    const whole = boardWith(node("app"), decision("d1", [], { tradeOff: " " }), decision("d2", [], { title: "" }));
    const item = itemOf(whole, evidence({}), "decisions");
    expect(item).toMatchObject({ state: "ticked-by-decision", evidence: ["Untitled decision"] });
    expect(item !== undefined && isDone(item)).toBe(true);
  });

  it("is ticked by hand where decisions are made elsewhere", () => {
    const doc = apply(board, "tick", { item: "decisions", done: true, note: "in the wiki" });
    expect(itemOf(doc, evidence({}), "decisions")).toMatchObject({ state: "ticked-by-hand", note: "in the wiki" });
  });

  it("shows items about language models only when one is drawn", () => {
    expect(itemOf(board, evidence({ planes: ["serve"] }), "llm-guard")).toBeUndefined();
    expect(itemOf(board, evidence({ planes: ["llm"] }), "llm-guard")).toBeDefined();
  });

  it("is not ticked by any rule on an empty board", () => {
    const doc = emptyDoc("New");
    const real = itemsOf(doc, reviewBoard(doc, { catalogue }));
    const everythingPasses = evidence({ passed: CHECKLIST_ITEMS.flatMap((item) => item.rules), planes: SCOPES });
    expect([...real, ...itemsOf(doc, everythingPasses)].filter(isDone)).toEqual([]);
  });

  it.each(caseIds)("is held open by no rule on the reference board %s", (id) => {
    const doc = caseDoc(id);
    const steps = checklistOf(doc, reviewBoard(doc, { catalogue }));
    const items = steps.flatMap((step) => step.items);
    expect(items.filter((item) => item.state === "open-by-rule")).toEqual([]);
    expect(items.filter(isDone).length).toBeGreaterThan(9);
    for (const step of steps) {
      expect([step.done, step.total]).toEqual([step.items.filter(isDone).length, step.items.length]);
    }
  });
});
