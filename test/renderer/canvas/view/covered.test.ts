import { describe, expect, it } from "vitest";
import { listCovered } from "../../../../renderer/canvas/view/covered.ts";
import { boardWith, edge, node, zone } from "../../../core/commands/board.ts";

const board = boardWith(
  zone("z", { x: 0, y: 0, w: 600, h: 400 }),
  node("a", { x: 40, y: 60, zone: "z" }),
  node("b", { x: 340, y: 60, zone: "z" }),
  edge("e", "a", "b"),
);

describe("a marquee", () => {
  it("takes what lies whole in it, and flows with both ends", () => {
    expect(listCovered(board, { x: 30, y: 50, w: 200, h: 80 })).toEqual(["a"]);
    expect(listCovered(board, { x: 30, y: 50, w: 500, h: 80 })).toEqual(["a", "b", "e"]);
    expect(listCovered(board, { x: -10, y: -10, w: 700, h: 500 })).toEqual(["z", "a", "b", "e"]);
  });

  it("takes with touching what it only meets, but not the zone that it was drawn in", () => {
    const area = { x: 100, y: 90, w: 260, h: 10 };
    expect(listCovered(board, area)).toEqual([]);
    expect(listCovered(board, area, true)).toEqual(["a", "b", "e"]);
    expect(listCovered(board, { ...area, x: -20 }, true)).toEqual(["z", "a"]);
  });
});
