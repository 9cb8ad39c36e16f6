import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markSelection } from "../../../../renderer/ui/markdown-area/mark-selection.ts";

/** `|` marks the ends of the selection. */
function press(shown: string, mark: string): string {
  const [before = "", inside = "", after = ""] = shown.split("|");
  const selected = { text: before + inside + after, start: before.length, end: before.length + inside.length };
  const { text, start, end } = markSelection(selected, mark);
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

describe("markSelection", () => {
  it.each([
    ["one |two| three", "**", "one **|two|** three"],
    ["one **|two|** three", "**", "one |two| three"],
    ["|word |", "_", "_|word|_ "],
    ["a||b", "**", "a**||**b"],
    ["**||**", "**", "||"],
    ["**two||**", "**", "**two**||"],
    ["**|two|**", "_", "**_|two|_**"],
    ["**|two|**", "*", "***|two|***"],
    ["***|two|***", "*", "**|two|**"],
  ])("turns %s with %s into %s", (before, mark, after) => expect(press(before, mark)).toBe(after));

  it("taken twice gives the text as it was", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        fc.pre(text.slice(start, end).trim() !== "");
        expect(markSelection(markSelection({ text, start, end }, "**"), "**").text).toBe(text);
      }),
    );
  });
});
