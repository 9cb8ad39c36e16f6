import { describe, expect, it } from "vitest";
import { checkInvariants } from "../../../core/model/invariants.ts";
import { isSameData } from "../../../core/model/same.ts";
import { boardWith, edge, node, sample, zone } from "../commands/board.ts";

describe("a sound board", () => {
  it("has nothing to object to", () => expect(checkInvariants(sample())).toEqual([]));

  it.each([
    [[node("a"), edge("e", "a", "b")], ["connection e ends at b, which is no component"]],
    [[node("a"), zone("z"), edge("e", "z", "a")], ["connection e ends at z, which is no component"]],
    [[node("a"), edge("e", "a", "a")], ["connection e leads back to its own start"]],
    [[node("a", { zone: "z" })], ["a is in zone z, which is not there"]],
    [[zone("z", { parent: "y" })], ["z is in zone y, which is not there"]],
    [
      [zone("z", { parent: "y" }), zone("y", { parent: "z" })],
      ["zone z is inside itself", "zone y is inside itself"],
    ],
    [[zone("z", { parent: "z" })], ["zone z is inside itself"]],
  ])("is none of these: %#", (records, problems) => {
    expect(checkInvariants(boardWith(...records))).toEqual(problems);
  });

  it("files every record under its own id", () => {
    expect(checkInvariants(new Map([["b", node("a")]]))).toEqual(["node a is filed under b"]);
  });
});

describe("the same data", () => {
  it.each([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 0 }, { a: -0 }, true],
    [{ a: Number.NaN }, { a: Number.NaN }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [{ a: 1 }, { a: 1, b: null }, false],
    ["1", 1, false],
  ])("%j and %j: %s", (left, right, same) => {
    expect([isSameData(left, right), isSameData(right, left)]).toEqual([same, same]);
  });
});
