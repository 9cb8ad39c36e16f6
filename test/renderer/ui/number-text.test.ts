import { describe, expect, it } from "vitest";
import { numberProblem, numberText, readNumber } from "../../../renderer/ui/number-text.ts";

describe("a number in a field", () => {
  it("is written in groups and read back the same", () => {
    for (const value of [0, -3, 0.25, 9999, 12_345, 1_000_000, -1_234_567])
      expect(readNumber(numberText(value))).toBe(value);
    expect(numberText(1_000_000)).toBe("1\u202f000\u202f000");
    expect(readNumber("1 000_000")).toBe(1_000_000);
  });

  it("may be missing", () => {
    expect([numberText(null), readNumber("  "), numberProblem(" ", { min: 1 })]).toEqual(["", null, null]);
  });

  it("says what is wrong with it", () => {
    const range = { min: 1, max: 10, integer: true };
    expect(["x", "1.5", "0", "11", "7"].map((text) => numberProblem(text, range))).toEqual([
      "Not a number.",
      "A whole number is needed.",
      "At least 1.",
      "At most 10.",
      null,
    ]);
  });
});
