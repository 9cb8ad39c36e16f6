import { describe, expect, it } from "vitest";
import { shownCount } from "../../../renderer/panels/review/shown-count.ts";

const keys = ["a", "b", "c", "d", "e"];

describe("the cards of a step that are listed", () => {
  it("are as many as asked for, and never more than there are", () => {
    expect(shownCount(keys, 2, null)).toBe(2);
    expect(shownCount(keys, 9, null)).toBe(5);
  });

  it("reach as far as the one that is open", () => {
    expect(shownCount(keys, 2, "d")).toBe(4);
    expect(shownCount(keys, 2, "elsewhere")).toBe(2);
  });
});
