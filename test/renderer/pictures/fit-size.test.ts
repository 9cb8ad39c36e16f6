import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitSize } from "../../../renderer/pictures/fit-size.ts";

describe("fitSize", () => {
  it("scales down to the longest side and keeps the shape", () => {
    expect(fitSize({ w: 4000, h: 3000 }, 2000, 8)).toEqual({ w: 2000, h: 1500 });
    expect(fitSize({ w: 300, h: 900 }, 450, 8)).toEqual({ w: 150, h: 450 });
  });

  it("never makes a picture larger, and no side shorter than can be grasped", () => {
    expect(fitSize({ w: 120, h: 90 }, 2000, 8)).toEqual({ w: 120, h: 90 });
    expect(fitSize({ w: 1, h: 1 }, 2000, 8)).toEqual({ w: 8, h: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 30_000 }), (w, h) => {
        const fitted = fitSize({ w, h }, 2000, 8);
        expect(Math.max(fitted.w, fitted.h)).toBeLessThanOrEqual(2000);
        expect(Math.min(fitted.w, fitted.h)).toBeGreaterThanOrEqual(8);
      }),
    );
  });
});
