import { describe, expect, it } from "vitest";
import { neighbourOf } from "../../../renderer/canvas/neighbour.ts";
import { boardWith, edge, node } from "../../core/commands/board.ts";

const pieces = [
  node("middle", { x: 400, y: 400 }),
  node("right", { x: 700, y: 400 }),
  node("far", { x: 1000, y: 400 }),
  node("above", { x: 400, y: 200 }),
  node("corner", { x: 680, y: 260 }),
  node("below", { x: 440, y: 700 }),
];
const doc = boardWith(...pieces);

describe("the component on a side", () => {
  it("is the nearest one on that side", () => {
    expect(neighbourOf(doc, "middle", "right")).toBe("right");
    expect(neighbourOf(doc, "middle", "up")).toBe("above");
    expect(neighbourOf(doc, "middle", "down")).toBe("below");
    expect(neighbourOf(doc, "right", "right")).toBe("far");
  });

  it("is missing where there is none on that side", () => {
    expect(neighbourOf(doc, "middle", "left")).toBeNull();
    expect(neighbourOf(doc, "far", "right")).toBeNull();
    expect(neighbourOf(doc, "nobody", "right")).toBeNull();
  });

  it("is a connected one rather than one that is somewhat nearer", () => {
    const linked = boardWith(...pieces, edge("e", "corner", "middle"));
    expect(neighbourOf(linked, "middle", "right")).toBe("corner");
    const straight = boardWith(
      node("from"),
      node("near", { x: 300, y: 0 }),
      node("friend", { x: 420, y: 40 }),
      edge("e", "from", "friend"),
    );
    expect(neighbourOf(straight, "from", "right")).toBe("friend");
  });

  it("is, from a flow, its end on that side", () => {
    const linked = boardWith(...pieces, edge("e", "right", "middle"));
    expect(neighbourOf(linked, "e", "right")).toBe("right");
    expect(neighbourOf(linked, "e", "left")).toBe("middle");
  });

  it("can be reached back from", () => {
    for (const [side, back] of [
      ["right", "left"],
      ["up", "down"],
    ] as const) {
      const next = neighbourOf(doc, "middle", side) ?? "";
      expect(neighbourOf(doc, next, back)).toBe("middle");
    }
  });
});
