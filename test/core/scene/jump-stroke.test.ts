import { describe, expect, it } from "vitest";
import { jumpStroke } from "../../../core/scene/jump-stroke.ts";

const jump = (x: number, y: number) => ({ x, y, over: "other" });
const level = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
] as const;
const draw = (jumps: readonly { x: number; y: number; over: string }[], shift = 0, asGaps?: true) =>
  jumpStroke({ points: [], label: { x: 0, y: 0 }, jumps, ...(asGaps === undefined ? {} : { asGaps }) }, shift);

describe("a line that jumps over others", () => {
  it("is straight without jumps and beside jumps that are not on it", () => {
    expect(draw([])(...level)).toBe(" H 100");
    expect(draw([jump(50, 30)])(...level)).toBe(" H 100");
  });

  it("bows upwards on a level line, whichever way it runs", () => {
    expect(draw([jump(50, 0)])(...level)).toBe(" H 45 A 5 5 0 0 1 55 0 H 100");
    expect(draw([jump(50, 0)])(level[1], level[0])).toBe(" H 55 A 5 5 0 0 0 45 0 H 0");
  });

  it("bows to the right on an upright line", () => {
    expect(draw([jump(0, 50)])({ x: 0, y: 0 }, { x: 0, y: 100 })).toBe(" V 45 A 5 5 0 0 1 0 55 V 100");
  });

  it("leaves a gap instead when told so", () => {
    expect(draw([jump(50, 0)], 0, true)(...level)).toBe(" H 45 M 55 0 H 100");
  });

  it("makes one long jump of two that are close", () => {
    expect(draw([jump(40, 0), jump(50, 0)])(...level)).toBe(" H 35 A 5 5 0 0 1 40 -5 H 50 A 5 5 0 0 1 55 0 H 100");
  });

  it("keeps both lines of a double flow apart in the jump", () => {
    const lower = draw([jump(50, 0)], 2)({ x: 0, y: 2 }, { x: 100, y: 2 });
    const upper = draw([jump(50, 0)], -2)({ x: 0, y: -2 }, { x: 100, y: -2 });
    expect([lower, upper]).toEqual([" H 47 A 3 3 0 0 1 53 2 H 100", " H 43 A 7 7 0 0 1 57 -2 H 100"]);
  });
});
