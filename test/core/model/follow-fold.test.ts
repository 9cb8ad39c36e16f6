import { describe, expect, it } from "vitest";
import { changedKeys } from "../../../core/model/changed-keys.ts";
import type { Doc } from "../../../core/model/doc.ts";
import { foldZones } from "../../../core/model/fold-zones.ts";
import { followFold } from "../../../core/model/follow-fold.ts";
import { largeBoard } from "../../support/large-board.ts";
import { apply } from "../commands/board.ts";

const follow = (before: Doc, after: Doc) =>
  followFold({ before, shown: foldZones(before).doc, after, ids: changedKeys(before, after) });
const folded = apply(largeBoard(), "fold", { ids: ["z0"], collapsed: true });

describe("what is shown of a board while it changes", () => {
  it("is the board itself as long as nothing is hidden and nothing was put in another order", () => {
    const board = largeBoard();
    const moved = apply(board, "move", { ids: ["n5", "z1"], dx: 30, dy: 0 });
    expect(follow(board, moved)).toBe(moved);
    expect(follow(board, apply(board, "delete", { ids: ["n5"] }))).not.toBeNull();
    expect(follow(board, apply(board, "fold", { ids: ["z0"], collapsed: true }))).toBeNull();
    expect(follow(board, apply(board, "reorder", { ids: ["n5"], to: "front" }))).toBeNull();
  });

  it.each([
    ["a component in sight", { ids: ["n100"], dx: 30, dy: 10 }],
    ["one inside the collapsed zone", { ids: ["n3"], dx: 2, dy: 0 }],
    ["the collapsed zone", { ids: ["z0"], dx: -50, dy: 10 }],
    ["one with a flow into the collapsed zone", { ids: ["n20"], dx: 5, dy: 5 }],
  ])("follows a move of %s", (_, args) => {
    const moved = apply(folded, "move", args);
    const found = follow(folded, moved);
    expect(found).not.toBeNull();
    expect(new Map(found)).toEqual(foldZones(moved).doc);
  });

  it("is worked out anew when something goes into a collapsed zone, comes or goes", () => {
    expect(follow(folded, apply(folded, "move", { ids: ["n100"], dx: 0, dy: 0, zone: "z0" }))).toBeNull();
    expect(follow(folded, apply(folded, "delete", { ids: ["n100"] }))).toBeNull();
    expect(follow(folded, apply(folded, "fold", { ids: ["z0"], collapsed: false }))).toBeNull();
  });
});
