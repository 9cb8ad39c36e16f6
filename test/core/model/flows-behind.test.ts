import { describe, expect, it } from "vitest";
import { flowsBehind, isSummaryFlow } from "../../../core/model/fold-flows.ts";
import { foldZones } from "../../../core/model/fold-zones.ts";
import { boardWith, edge, node, zone } from "../commands/board.ts";

const board = boardWith(
  zone("z", { collapsed: true }),
  node("a", { zone: "z" }),
  node("b", { zone: "z" }),
  node("out", { x: 800 }),
  edge("one", "out", "a"),
  edge("two", "out", "b"),
  edge("other", "out", "b", { flow: "batch" }),
  edge("inside", "a", "b"),
);

describe("the flows behind a summary flow", () => {
  it("are exactly those that it replaces, for each flow of the folded board", () => {
    const { doc, standIns } = foldZones(board);
    const drawn = [...doc.values()].filter(({ type }) => type === "edge").map(({ id }) => id);
    const behind = drawn.map((id) => flowsBehind(board, standIns, id).map((flow) => flow.id));
    expect(drawn.map(isSummaryFlow)).toEqual([true, false]);
    expect(behind).toEqual([["one", "two"], []]);
  });
});
