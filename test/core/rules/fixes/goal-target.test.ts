import { describe, expect, it } from "vitest";
import { goalFromText, metricOf, targetOf } from "../../../../core/rules/fixes/goal-target.ts";

describe("the target in the sentence of a goal", () => {
  it("is the first percentage, with its decimals", () => {
    expect(targetOf("Raise CTR by 3 % and revenue by 1 %")).toBe(3);
    expect(targetOf("Lift click-through by 2,5%")).toBe(2.5);
    expect(targetOf("+0.5 % revenue")).toBe(0.5);
  });

  it("is negative when the goal is to lower something", () => {
    expect(targetOf("Cut card-fraud loss by 15 % with false declines under 0.3 %")).toBe(-15);
    expect(targetOf("Prevalence down 20 %")).toBe(-20);
    expect(targetOf("Fraud loss -4 %")).toBe(-4);
    expect(targetOf("Fraud loss −4 %")).toBe(-4);
  });

  it("does not take words after the number for its direction", () => {
    expect(targetOf("Raise revenue by 3 % with less churn")).toBe(3);
  });

  it("is never minus nothing", () => {
    expect(Object.is(targetOf("Cut loss by 0 %"), 0)).toBe(true);
  });

  it("is unknown without a percentage", () => {
    expect(targetOf("Serve 300 shops")).toBeNull();
  });
});

describe("the fields of a goal from its sentence", () => {
  const statement = "Cut card-fraud loss by 15 %";

  it("fill only what is missing and lead to the field to check", () => {
    expect(goalFromText({ statement, hasMetric: true, hasTarget: false })).toMatchObject({
      setBrief: [{ path: "goal.targetPct", value: -15 }],
      focus: { field: "goal.targetPct" },
    });
    expect(goalFromText({ statement, hasMetric: false, hasTarget: true })).toMatchObject({
      setBrief: [{ path: "goal.businessMetric", value: "fraud loss" }],
      focus: { field: "goal.businessMetric" },
    });
    expect(goalFromText({ statement, hasMetric: false, hasTarget: false })?.setBrief).toHaveLength(2);
  });

  it("are left to the person when the sentence does not say all that is missing", () => {
    expect(goalFromText({ statement: "Please users by 3 %", hasMetric: false, hasTarget: false })).toBeNull();
    expect(goalFromText({ statement: "Raise revenue", hasMetric: false, hasTarget: false })).toBeNull();
    expect(goalFromText({ statement: "Please users", hasMetric: false, hasTarget: true })).toBeNull();
    expect(metricOf("Please users")).toBeNull();
  });
});
