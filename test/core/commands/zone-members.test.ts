import { describe, expect, it } from "vitest";
import { commonZone, membersOfZones, zonesAround } from "../../../core/commands/zone-members.ts";
import { boardWith, node, zone } from "./board.ts";

const nested = boardWith(
  zone("outer"),
  zone("inner", { parent: "outer" }),
  node("deep", { zone: "inner" }),
  node("shallow", { zone: "outer" }),
  node("free"),
);

describe("what is in a zone", () => {
  it("is found at any depth, without the zone itself", () => {
    expect([...membersOfZones(nested, ["outer"])].sort()).toEqual(["deep", "inner", "shallow"]);
    expect([...membersOfZones(nested, ["free"])]).toEqual([]);
  });

  it("is found once when zones stand in a circle", () => {
    const circle = boardWith(zone("a", { parent: "b" }), zone("b", { parent: "a" }));
    expect([...membersOfZones(circle, ["a"])].sort()).toEqual(["a", "b"]);
    expect(zonesAround(circle, "a")).toEqual(["a", "b"]);
  });
});

describe("the common zone", () => {
  it("is the innermost one that holds all pieces", () => {
    expect(commonZone(nested, ["deep"])).toBe("inner");
    expect(commonZone(nested, ["deep", "shallow"])).toBe("outer");
    expect(commonZone(nested, ["deep", "inner"])).toBe("outer");
    expect([commonZone(nested, ["deep", "free"]), commonZone(nested, [])]).toEqual([null, null]);
  });
});
