import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Doc } from "../../../core/model/doc.ts";
import { listRecords } from "../../../core/model/doc.ts";
import { inPaintOrder } from "../../../core/model/paint-order.ts";
import { apply, boardWith, node, run, sample, zone } from "./board.ts";

const pile = () =>
  boardWith(...["a", "b", "c", "d"].map((id, index) => node(id, { x: id === "b" ? 900 : index * 10 })));

const painted = (doc: Doc): string =>
  inPaintOrder(listRecords(doc, "node"))
    .map(({ id }) => id)
    .join("");

describe("reorder", () => {
  it.each([
    ["front", ["a"], "bcda"],
    ["front", ["c", "a"], "bdac"],
    ["back", ["c"], "cabd"],
    ["back", ["d", "b"], "bdac"],
    ["forward", ["a"], "bcad"],
    ["forward", ["d"], "abcd"],
    ["backward", ["d"], "abdc"],
    ["backward", ["a"], "abcd"],
    ["forward", ["b"], "acbd"],
  ] as const)("%s puts %j in the order %s", (to, ids, order) => {
    expect(painted(apply(pile(), "reorder", { ids, to }))).toBe(order);
  });

  it("says what was done, and passes over zones and flows", () => {
    expect(run(pile(), "reorder", { ids: ["a"], to: "front" }).label).toBe("Bring to front");
    const doc = boardWith(zone("z"), node("a"));
    expect(run(doc, "reorder", { ids: ["z"], to: "front" }).patch.updated).toEqual([]);
  });

  it("changes nothing when the pieces lie there already", () => {
    expect(run(pile(), "reorder", { ids: ["d"], to: "front" }).patch.updated).toEqual([]);
    expect(run(pile(), "reorder", { ids: ["a", "b"], to: "back" }).patch.updated).toEqual([]);
  });

  it("changes few depths: only the pieces moved, when they go to the front or the back of a board in its own order", () => {
    const changed = (to: string) => run(pile(), "reorder", { ids: ["b"], to }).patch.updated.map(([{ id }]) => id);
    expect([changed("front"), changed("back")]).toEqual([["b"], ["b"]]);
  });

  it("keeps notes apart from components", () => {
    const doc = apply(sample(), "reorder", { ids: ["memo"], to: "front" });
    expect(listRecords(doc, "note")[0]).not.toHaveProperty("z");
  });

  it("puts the chosen on top, or below, in their own order, whatever was done before", () => {
    const move = fc.record({
      to: fc.constantFrom("front", "forward", "backward", "back"),
      ids: fc.subarray(["a", "b", "c", "d"], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), move, (before, last) => {
        const start = before.reduce((doc, args) => apply(doc, "reorder", args), pile());
        const [old, now] = [painted(start), painted(apply(start, "reorder", last))];
        const chosen = [...old].filter((id) => last.ids.includes(id)).join("");
        const others = [...old].filter((id) => !last.ids.includes(id)).join("");
        if (last.to === "front") expect(now).toBe(others + chosen);
        else if (last.to === "back") expect(now).toBe(chosen + others);
        else expect([...now].filter((id) => !last.ids.includes(id)).join("")).toBe(others);
      }),
    );
  });
});
