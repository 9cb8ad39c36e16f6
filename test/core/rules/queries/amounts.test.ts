import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedDown, roundedUp, shown } from "../../../../core/rules/queries/amounts.ts";

describe("a number in a sentence", () => {
  it("has three figures below a thousand and is whole above", () => {
    expect([0, 0.04, 0.123456, 12.345, 999.4, 1234.6].map(shown)).toEqual([
      "0",
      "0.04",
      "0.123",
      "12.3",
      "999",
      "1235",
    ]);
  });

  it("has its thousands apart from ten thousand on", () => {
    expect([9999, 10_000, 1_234_567.8].map(shown)).toEqual(["9999", "10,000", "1,234,568"]);
  });

  it("is called unlimited when it is not finite", () => {
    expect(shown(Number.POSITIVE_INFINITY)).toBe("unlimited");
  });
});

describe("a planned amount", () => {
  it("has two figures and is the next above or below", () => {
    expect([186_624, 13.88, 0.0312, 190_000, 7].map(roundedUp)).toEqual([190_000, 14, 0.032, 190_000, 7]);
    expect([1.75, 0.999, 42].map(roundedDown)).toEqual([1.7, 0.99, 42]);
  });

  it("is nothing for nothing and for what has no end", () => {
    expect([0, -3, Number.POSITIVE_INFINITY].map(roundedUp)).toEqual([0, 0, 0]);
    expect([0, 1e-12].map(roundedDown)).toEqual([0, 0]);
  });

  it("is never smaller than what it is for, and never more than a tenth larger", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (value) => {
        expect(roundedUp(value)).toBeGreaterThanOrEqual(value * (1 - 1e-8));
        expect(roundedUp(value)).toBeLessThanOrEqual(value * 1.100001);
      }),
    );
  });
});
