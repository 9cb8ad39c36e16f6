import { describe, expect, it } from "vitest";
import type { SceneItem } from "../../../core/scene/display-list.ts";
import { noteItems } from "../../../core/scene/note-items.ts";
import { noteAt } from "../../support/scene-doc.ts";

const words = (items: readonly SceneItem[]): readonly string[] =>
  items.filter((item) => item.t === "text").map(({ text }) => text);

describe("noteItems", () => {
  it("keeps the line breaks of the text", () => {
    expect(words(noteItems(noteAt("n", "one\r\n\ntwo\n")))).toEqual(["one", "", "two"]);
  });

  it("breaks long lines", () => {
    expect(words(noteItems(noteAt("n", "Feedback is delayed by a whole day", { w: 150 })))).toEqual([
      "Feedback is",
      "delayed by a whole",
      "day",
    ]);
  });

  it("says with an ellipsis that lines are left out", () => {
    expect(words(noteItems(noteAt("n", "a\nb\nc\nd\ne\nf", { h: 60 })))).toEqual(["a", "b …"]);
  });

  it("shows no text on a note too small for a line", () => {
    expect(words(noteItems(noteAt("n", "text", { h: 20 })))).toEqual([]);
  });

  it("leaves the text out while it is edited", () => {
    expect(words(noteItems(noteAt("n", "text"), { hideText: true }))).toEqual([]);
  });
});
