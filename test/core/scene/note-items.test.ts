import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SceneItem, TextItem } from "../../../core/scene/display-list.ts";
import { NOTE, noteHeight, noteItems } from "../../../core/scene/note-items.ts";
import { measureText } from "../../../core/scene/text-metrics.ts";
import { noteAt } from "../../support/scene-doc.ts";

const texts = (items: readonly SceneItem[]): readonly TextItem[] =>
  items.flatMap((item) => (item.t === "group" ? texts(item.items) : item.t === "text" ? [item] : []));
const words = (items: readonly SceneItem[]): readonly string[] => texts(items).map(({ text }) => text);
const shapes = (items: readonly SceneItem[]): readonly SceneItem[] =>
  items.flatMap((item) => (item.t === "group" ? shapes(item.items) : [item]));
const large = { w: 400, h: 600 };
const styled = (text: string) =>
  texts(noteItems(noteAt("n", text, large))).map(({ text: word, weight, italic = false }) => [word, weight, italic]);

describe("the words of a note", () => {
  it("keep their line breaks, with room between paragraphs", () => {
    const items = texts(noteItems(noteAt("n", "one\r\ntwo\n\nthree\n")));
    expect(items.map(({ text, y }) => [text, y])).toEqual([
      ["one", 13],
      ["two", 31],
      ["three", 57],
    ]);
  });

  it("are broken into lines that fit", () => {
    expect(words(noteItems(noteAt("n", "Feedback is delayed by a whole day", { w: 150 })))).toEqual([
      "Feedback is",
      "delayed by a whole",
      "day",
    ]);
  });

  it("say with an ellipsis that lines are left out", () => {
    expect(words(noteItems(noteAt("n", "a\nb\nc\nd\ne\nf", { h: 60 })))).toEqual(["a", "b …"]);
  });

  it("are left out of a note too small for a line, and while it is edited", () => {
    expect(words(noteItems(noteAt("n", "text", { h: 20 })))).toEqual([]);
    expect(words(noteItems(noteAt("n", "text"), { hideText: true }))).toEqual([]);
  });

  it("are bold, slanted or code as Markdown says", () => {
    expect(styled("use **one** set _of_ `train`, ***both***")).toEqual([
      ["use", 400, false],
      ["one", 600, false],
      ["set", 400, false],
      ["of", 400, true],
      ["train", 400, false],
      [",", 400, false],
      ["both", 600, true],
    ]);
  });

  it("keep the blanks between stretches of different looks as room, since a drawing drops them", () => {
    const [one, two] = texts(noteItems(noteAt("n", "**one** two", large)));
    expect(two?.x).toBeCloseTo((one?.x ?? 0) + measureText("one", 13, 600) + measureText(" ", 13, 400));
  });

  it("are larger and bold in a heading", () => {
    const [first, second] = texts(noteItems(noteAt("n", "# Top\nbelow", large)));
    expect([first?.size, first?.weight, second?.size, second?.weight]).toEqual([16, 600, 13, 400]);
  });

  it("stand in lists with bullets, numbers and boxes, deeper ones further in", () => {
    const items = texts(
      noteItems(noteAt("n", "- plain\n  - deep\n\n9. nine\n10. ten\n\n- [x] done\n- [ ] open", large)),
    );
    expect(items.map(({ text, x, anchor = "start" }) => [text, x, anchor])).toEqual([
      ["plain", 18, "start"],
      ["deep", 36, "start"],
      ["9.", 13, "end"],
      ["nine", 18, "start"],
      ["10.", expect.any(Number), "end"],
      ["ten", expect.any(Number), "start"],
      ["done", 18, "start"],
      ["open", 18, "start"],
    ]);
    const boxes = shapes(noteItems(noteAt("n", "- [x] done\n- [ ] open", large))).filter((item) => item.t === "rect");
    expect(boxes.map(({ fill }) => fill)).toEqual(["note-text", undefined]);
  });

  it("are the words of a link or a picture, never its address, and HTML is text", () => {
    const text = "[team](https://example.com) ![chart](x.png) <b onclick=alert(1)>bold</b>";
    expect(words(noteItems(noteAt("n", text, large)))).toEqual(["team chart <b onclick=alert(1)>bold</b>"]);
    expect(words(noteItems(noteAt("n", "<script>alert(1)</script>", large)))).toEqual(["<script>alert(1)</script>"]);
  });

  it("stand on a ground of their own in code", () => {
    const items = shapes(noteItems(noteAt("n", "```\na  b\n```\nand `c`", large)));
    expect(items.filter((item) => item.t === "rect" && item.fill === "note-code")).toHaveLength(2);
    expect(words(items)).toEqual(["a  b", "and", "c"]);
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    "# ",
    "- ",
    "* ",
    "1. ",
    "[ ] ",
    "**",
    "_",
    "`",
    "```",
    "> ",
    "\n",
    "\n\n",
    "  ",
    "|",
    "---",
    "word",
    "世界",
    "😀",
    "<b>",
    "&amp;",
    "[a](b)",
    "![",
    "\t",
  );
  const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(""));

  it("fits the width of its note and the height that it asks for", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 400 }), (any, w) => {
        const h = Math.max(8, noteHeight(any, w));
        for (const item of texts(noteItems(noteAt("n", any, { w, h })))) {
          expect(item.y).toBeLessThanOrEqual(h - NOTE.padding);
          expect(item.text.endsWith(" …")).toBe(false);
          if (item.anchor === "end" || item.text.length < 2) continue;
          const right = item.x + measureText(item.text.trimEnd(), item.size, item.weight);
          expect(right).toBeLessThanOrEqual(w - NOTE.padding * 2 + 4);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read without an error, however deep it nests and however long it is", () => {
    for (const hostile of [
      ">".repeat(4000),
      "> ".repeat(2000),
      "[".repeat(20_000),
      "- ".repeat(9000),
      "**a".repeat(6000),
    ])
      expect(noteItems(noteAt("n", hostile, large)).length).toBeGreaterThan(2);
  });
});
