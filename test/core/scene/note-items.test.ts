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

  it("are the words of a picture, and HTML is text", () => {
    const text = "![chart](x.png) <b onclick=alert(1)>bold</b>";
    expect(words(noteItems(noteAt("n", text, large)))).toEqual(["chart <b onclick=alert(1)>bold</b>"]);
    expect(words(noteItems(noteAt("n", "<script>alert(1)</script>", large)))).toEqual(["<script>alert(1)</script>"]);
  });

  it("are those of a link with a line under them, and its address beside them where it says more", () => {
    const items = shapes(noteItems(noteAt("n", "[team](https://example.com/a/) https://b.org", large)));
    expect(words(items)).toEqual(["team", "(example.com/a)", "https://b.org"]);
    expect(items.filter((item) => item.t === "path" && item.stroke === "note-text")).toHaveLength(2);
  });

  it("have a line through them where they are struck", () => {
    const items = shapes(noteItems(noteAt("n", "~~old~~", large)));
    const { x = 0, y = 0 } = texts(items)[0] ?? {};
    const line = items.find((item) => item.t === "path" && item.stroke === "note-text");
    expect(line).toMatchObject({ d: `M ${x} ${y - 0.27 * 13} H ${x + measureText("old", 13, 400)}` });
  });

  it("stand beside one bar in a quote, however many paragraphs it has", () => {
    const items = shapes(noteItems(noteAt("n", "> one\n>\n> two\n\nafter", large)));
    const bars = items.filter((item) => item.t === "rect" && item.fill === "line-strong");
    expect(bars).toMatchObject([{ y: 0, h: 18 + 8 + 18 }]);
    expect(texts(items).map(({ text, x }) => [text, x])).toEqual([
      ["one", 18],
      ["two", 18],
      ["after", 0],
    ]);
  });

  it("go on counting from where a list begins", () => {
    expect(words(noteItems(noteAt("n", "0. none\n1. one\n\nand then\n\n7. seven", large)))).toEqual([
      ...["0.", "none", "1.", "one", "and then", "7.", "seven"],
    ]);
  });
});

describe("code on a note", () => {
  const codeOf = (text: string, w = 400) => {
    const items = shapes(noteItems(noteAt("n", text, { w, h: 600 })));
    const grounds = items.filter((item) => item.t === "rect" && item.fill === "note-code");
    return { grounds, code: texts(items).filter(({ mono = false }) => mono), all: texts(items) };
  };

  it("is set in the font of code on a ground that leaves room at both ends", () => {
    const { grounds, code, all } = codeOf("use `top_k`, then go");
    expect(code.map(({ text, size }) => [text, size])).toEqual([["top_k", 12]]);
    expect(grounds).toMatchObject([{ x: (code[0]?.x ?? 0) - 3, w: 5 * 0.6 * 12 + 6 }]);
    expect(all.map(({ text }) => text)).toEqual(["use", "top_k", ", then go"]);
    expect(all[2]?.x).toBeCloseTo((code[0]?.x ?? 0) + 5 * 0.6 * 12 + 3);
  });

  it("is bold or larger where the words around it are", () => {
    expect(codeOf("**`a`**").code).toMatchObject([{ weight: 600 }]);
    expect(codeOf("# `a`").code).toMatchObject([{ weight: 600, size: 14.5 }]);
  });

  it("keeps the comma behind it on its line", () => {
    for (let w = 120; w < 260; w += 1) {
      const { all, code } = codeOf("some words and `feature_name`, more", w);
      expect(all.find(({ text }) => text.startsWith(","))?.y).toBe(code.at(-1)?.y);
    }
  });

  it("stands in a block on one plate with its lines and blanks as they are", () => {
    const { grounds, code } = codeOf("```python\ndef f(x):\n\n    return  x\n\treturn\n```\nafter");
    expect(grounds).toMatchObject([{ x: 0, y: 0, w: 376, h: 4 * 17 + 12 }]);
    expect(code.map(({ text, x, size }) => [text, x, size])).toEqual([
      ["def f(x):", 8, 11.5],
      ["return  x", 8 + 4 * 0.6 * 11.5, 11.5],
      ["return", 8 + 4 * 0.6 * 11.5, 11.5],
    ]);
  });

  it("is broken between any two characters in a block that is too narrow", () => {
    const { code } = codeOf("```\nfeature_store.get(user_id, item_id)\n```", 160);
    expect(code.map(({ text }) => text)).toEqual(["feature_store.get", "(user_id, item_id", ")"]);
  });

  it("has no plate where a short note leaves out all of it", () => {
    const items = shapes(noteItems(noteAt("n", "a\n\n```\nb\n```", { w: 200, h: 66 })));
    expect(words(items)).toEqual(["a …"]);
    expect(items.filter((item) => item.t === "rect")).toEqual([]);
  });

  it("ends its plate where a short note ends", () => {
    const items = shapes(noteItems(noteAt("n", "```\na\nb\nc\nd\n```", { w: 200, h: 80 })));
    expect(items.find((item) => item.t === "rect" && item.fill === "note-code")).toMatchObject({ y: 0, h: 60 });
    expect(words(items)).toEqual(["a", "b", "c …"]);
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
    "~~",
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
          const right = item.x + measureText(item.text.trimEnd(), item.size, item.weight, item.mono);
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
