import { describe, expect, it } from "vitest";
import { bakePath } from "../../../../renderer/canvas/pieces/bake-path.ts";

describe("working a place into path data", () => {
  it("moves and scales every kind of command", () => {
    expect(bakePath("M 1 2 L 3 4 H 5 V 6 C 1 1 2 2 3 3 Q 4 4 5 5 Z", { x: 10, y: 20, scale: 2 })).toBe(
      "M12 24L16 28L20 28L20 32C12 22 14 24 16 26Q18 28 20 30Z",
    );
  });

  it("turns about the origin before it moves", () => {
    expect(bakePath("M 0 0 L 10 0", { x: 5, y: 5, rotate: Math.PI / 2 })).toBe("M5 5L5 15");
  });

  it("turns horizontal and vertical lines into slanted ones", () => {
    expect(bakePath("M 0 0 H 10 V 10", { x: 0, y: 0, rotate: Math.PI / 4 })).toBe("M0 0L7.071 7.071L0 14.142");
  });

  it("scales the radii of arcs, tilts them, and keeps their flags", () => {
    expect(bakePath("M 0 0 A 4 2 0 0 1 8 0", { x: 0, y: 0, scale: 0.5, rotate: Math.PI / 2 })).toBe(
      "M0 0A2 1 90 0 1 0 4",
    );
  });

  it("reads repeated arguments, signs and exponents without spaces", () => {
    expect(bakePath("M1-2L3,4 5,6L1e1-.5", { x: 1, y: 1 })).toBe("M2 -1L4 5 6 7L11 0.5");
  });
});
