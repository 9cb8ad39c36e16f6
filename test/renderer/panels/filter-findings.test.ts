import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../../core/rules/define-rule.ts";
import { filterFindings } from "../../../renderer/panels/review/filter-findings.ts";

const finding = (code: string, severity: Severity, step: Finding["step"]): Finding => ({
  code,
  rule: code,
  outcome: "fail",
  severity,
  step,
  at: [],
  message: code,
  fixable: false,
  needs: [],
});

const FINDINGS = [finding("DAT-05", "error", 3), finding("SRV-06", "warning", 6), finding("MON-01", "error", 7)];
const codes = (findings: readonly Finding[]) => findings.map((each) => each.code);

describe("the filter of the review panel", () => {
  it("lists everything when nothing is chosen", () => {
    expect(filterFindings(FINDINGS, { severity: null, step: null, plane: null })).toEqual(FINDINGS);
  });

  it("lists one severity, one step, or the rules of one plane, in the order given", () => {
    expect(codes(filterFindings(FINDINGS, { severity: "error", step: null, plane: null }))).toEqual([
      "DAT-05",
      "MON-01",
    ]);
    expect(codes(filterFindings(FINDINGS, { severity: null, step: 6, plane: null }))).toEqual(["SRV-06"]);
    expect(codes(filterFindings(FINDINGS, { severity: null, step: null, plane: "serve" }))).toEqual([
      "SRV-06",
      "MON-01",
    ]);
  });

  it("lists only what meets every choice", () => {
    expect(codes(filterFindings(FINDINGS, { severity: "error", step: null, plane: "serve" }))).toEqual(["MON-01"]);
    expect(filterFindings(FINDINGS, { severity: "info", step: 3, plane: null })).toEqual([]);
  });
});
