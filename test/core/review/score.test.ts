import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Doc } from "../../../core/model/doc.ts";
import { SCOPES, type Step } from "../../../core/model/kinds.ts";
import type { ReviewEvidence } from "../../../core/review/checklist.ts";
import { CHECKLIST_ITEMS } from "../../../core/review/checklist-items.ts";
import { MAX_SCORE, scoresOf } from "../../../core/review/score.ts";
import { apply, boardWith, node } from "../commands/board.ts";
import { evidence, finding } from "./evidence.ts";

const CODES = CHECKLIST_ITEMS.flatMap((item) => item.rules);
const all = (without: readonly string[] = []) => CODES.filter((code) => !without.includes(code));

/** A board on which a person has ticked everything that no rule judges. */
const ticked: Doc = CHECKLIST_ITEMS.filter((item) => item.rules.length === 0).reduce<Doc>(
  (doc, item) => apply(doc, "tick", { item: item.id, done: true }),
  apply(boardWith(node("a")), "set-brief", { section: "goal", field: "statement", value: "Raise CTR" }),
);

const scoreOf = (review: ReviewEvidence, step: Step): number | undefined =>
  scoresOf(ticked, review).find((each) => each.step === step)?.score;

describe("the score of a step", () => {
  it("is best when its checklist is done and nothing is open", () => {
    const scores = scoresOf(ticked, evidence({ passed: all(), planes: SCOPES }));
    expect(scores.map(({ score }) => score)).toEqual(Array(7).fill(MAX_SCORE));
  });

  it("is zero when nothing is done", () => {
    expect(scoresOf(boardWith(), evidence({})).map(({ score }) => score)).toEqual(Array(7).fill(0));
  });

  it("is held down by an open error more than by a warning, and not by information", () => {
    const withFinding = (severity: "error" | "warning" | "info") =>
      scoreOf(evidence({ passed: all(["SRV-06"]), findings: [finding("SRV-06", severity)], planes: SCOPES }), 6);
    expect([withFinding("error"), withFinding("warning"), withFinding("info")]).toEqual([2, 3, 3.5]);
  });

  it("names the findings it rests on, each once", () => {
    const findings = [finding("SRV-06"), finding("LLM-01"), finding("SRV-06")];
    const serving = scoresOf(ticked, evidence({ findings })).find(({ step }) => step === 6);
    expect(serving?.evidence).toEqual(["LLM-01", "SRV-06"]);
  });

  it("never falls when a finding is cleared", () => {
    const severity = fc.constantFrom("error" as const, "warning" as const, "info" as const);
    const problems = fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), severity), {
      selector: ([code]) => code,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(problems, fc.boolean(), (open, isJudged) => {
        const reviewOf = (list: typeof open, passed: readonly string[]) =>
          evidence({ passed, findings: list.map(([code, level]) => finding(code, level)), planes: SCOPES });
        const codes = open.map(([code]) => code);
        const cleared = codes.slice(1);
        const before = scoresOf(ticked, reviewOf(open, all(codes)));
        const after = scoresOf(ticked, reviewOf(open.slice(1), isJudged ? all(cleared) : all(codes)));
        for (const [n, { score }] of after.entries()) expect(score).toBeGreaterThanOrEqual(before[n]?.score ?? 0);
      }),
    );
  });
});
