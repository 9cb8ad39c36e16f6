import { describe, expect, it } from "vitest";
import { mapIsShown } from "../../../renderer/store/ui.ts";

describe("the map of the board", () => {
  it("is on in a wide window without the tables, and always as a person wants it", () => {
    expect(mapIsShown({ minimapOpen: null, narrow: false, outlineOpen: false })).toBe(true);
    expect(mapIsShown({ minimapOpen: null, narrow: true, outlineOpen: false })).toBe(false);
    expect(mapIsShown({ minimapOpen: null, narrow: false, outlineOpen: true })).toBe(false);
    expect(mapIsShown({ minimapOpen: true, narrow: true, outlineOpen: true })).toBe(true);
    expect(mapIsShown({ minimapOpen: false, narrow: false, outlineOpen: false })).toBe(false);
  });
});
