import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../../../core/rules/define-rule.ts";
import { markFindings } from "../../../../renderer/canvas/project/finding-marks.ts";

const finding = (code: string, severity: Severity, ...at: string[]): Finding => ({
  code,
  rule: `data/${code}`,
  outcome: "fail",
  severity,
  step: 3,
  at,
  message: code,
  fixable: false,
  needs: [],
});

describe("marks of findings", () => {
  it("counts the findings of each record and keeps the worst severity", () => {
    const marks = markFindings([finding("A", "info", "x"), finding("B", "error", "x", "y")], new Map());
    expect(marks.get("x")).toMatchObject({ count: 2, worst: "error", first: { code: "B" } });
    expect(marks.get("y")).toMatchObject({ count: 1, worst: "error" });
  });

  it("counts a finding once for a record that it names twice", () => {
    expect(markFindings([finding("A", "info", "x", "x")], new Map()).get("x")?.count).toBe(1);
  });

  it("marks a collapsed zone with the findings of what it hides, each once", () => {
    const hidden = new Map([
      ["x", "zone"],
      ["y", "zone"],
    ]);
    const marks = markFindings([finding("A", "info", "x", "y"), finding("B", "error", "y", "w")], new Map(), hidden);
    expect(marks.get("zone")).toMatchObject({ count: 2, worst: "error", first: { code: "B" } });
    expect([...marks.keys()].sort()).toEqual(["w", "zone"]);
  });

  it("keeps the mark object of a record whose findings did not change", () => {
    const first = markFindings([finding("A", "warning", "x"), finding("B", "error", "y")], new Map());
    const second = markFindings([finding("A", "warning", "x"), finding("C", "error", "y")], first);
    expect(second.get("x")).toBe(first.get("x"));
    expect(second.get("y")).not.toBe(first.get("y"));
  });
});
