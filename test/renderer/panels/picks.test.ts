import { describe, expect, it } from "vitest";
import { keepShown, NO_PICKS, pickTo, togglePick } from "../../../renderer/panels/boards/picks.ts";

const SHOWN = ["a", "b", "c", "d", "e"];
const listed = (ids: ReadonlySet<string>): string => [...ids].sort().join("");

describe("choosing several boards", () => {
  it("adds one and takes it away again", () => {
    const one = togglePick(NO_PICKS, "b");
    expect(listed(one.ids)).toBe("b");
    expect(listed(togglePick(one, "b").ids)).toBe("");
  });

  it("reaches from the last one chosen to another, in both directions, and keeps what was chosen", () => {
    const from = togglePick(togglePick(NO_PICKS, "a"), "d");
    expect(listed(pickTo(from, "b", SHOWN).ids)).toBe("abcd");
    expect(listed(pickTo(from, "e", SHOWN).ids)).toBe("ade");
    expect(listed(pickTo(NO_PICKS, "c", SHOWN).ids)).toBe("c");
  });

  it("begins anew where the last one chosen is no longer shown", () => {
    expect(listed(pickTo(togglePick(NO_PICKS, "gone"), "c", SHOWN).ids)).toBe("cgone");
  });

  it("forgets what is no longer shown", () => {
    const picks = togglePick(togglePick(NO_PICKS, "a"), "e");
    expect(listed(keepShown(picks, ["d", "e"]).ids)).toBe("e");
    expect(keepShown(picks, SHOWN)).toBe(picks);
  });
});
