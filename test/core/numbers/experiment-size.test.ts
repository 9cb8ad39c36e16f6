import { describe, expect, it } from "vitest";
import { detectableEffectPct, subjectsPerArm } from "../../../core/numbers/experiment-size.ts";

describe("size of an experiment", () => {
  it("is 16 p (1 - p) / (p x effect)^2 per arm", () => {
    expect(subjectsPerArm(0.1, 10)).toBeCloseTo(14_400);
    expect(subjectsPerArm(0.015, 2)).toBeCloseTo(2_626_667, 0);
  });

  it("is unknown for a rate that is no share and for no effect", () => {
    expect([subjectsPerArm(0, 10), subjectsPerArm(1, 10), subjectsPerArm(0.1, 0)]).toEqual([null, null, null]);
  });

  it("and its smallest visible effect are each other's inverse", () => {
    expect(detectableEffectPct(0.1, subjectsPerArm(0.1, 10) ?? 0)).toBeCloseTo(10);
    expect(detectableEffectPct(0.1, 0)).toBeNull();
  });
});
