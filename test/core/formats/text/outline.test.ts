import { describe, expect, it } from "vitest";
import { partOfBoard } from "../../../../core/commands/part-of-board.ts";
import { outlineOf } from "../../../../core/formats/text/outline.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { boardWith, edge, node, zone } from "../../commands/board.ts";

const board = boardWith(
  zone("z", { name: "Serving", plane: "online" }),
  node("fs", { kind: "feature-store", name: "Feature store", zone: "z" }),
  node("rank", { kind: "ranker", name: "Ran\nker", zone: "z" }),
  node("lone", { kind: "data-lake", name: " " }),
  edge("e", "fs", "rank", { flow: "features", label: "user,  item" }),
  edge("f", "rank", "fs", { flow: "request" }),
  { type: "note", id: "memo", text: "Ask who owns it.\n", color: "blue", x: 0, y: 0, w: 100, h: 100 },
);

describe("the outline of pieces", () => {
  it("has a line for each flow, then lone components, zones and notes", () => {
    expect(outlineOf(board, catalogue).split("\n")).toEqual([
      "Feature store -> Ran ker (features: user, item)",
      "Ran ker -> Feature store (request / response)",
      "Data lake / object store",
      "[Serving] Feature store, Ran ker",
      "Ask who owns it.",
    ]);
  });

  it("is about the named pieces only when it is asked about a part", () => {
    expect(outlineOf(partOfBoard(board, ["fs"]), catalogue)).toBe("Feature store");
    expect(outlineOf(partOfBoard(board, []), catalogue)).toBe("");
  });
});
