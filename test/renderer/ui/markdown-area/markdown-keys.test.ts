import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editFor } from "../../../../renderer/ui/markdown-area/markdown-keys.ts";

const BARE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, code: "" };
const PRESSES = {
  Enter: { ...BARE, key: "Enter" },
  Tab: { ...BARE, key: "Tab" },
  "Shift+Tab": { ...BARE, key: "Tab", shiftKey: true },
  "`": { ...BARE, key: "`" },
  "Ctrl+E": { ...BARE, key: "e", ctrlKey: true },
  "Ctrl+B": { ...BARE, key: "b", ctrlKey: true },
  "Ctrl+Shift+X": { ...BARE, key: "X", code: "KeyX", ctrlKey: true, shiftKey: true },
} as const;

/** `|` marks the ends of the selection; one means a caret. Null: the key is left alone. */
function press(key: keyof typeof PRESSES, shown: string): string | null {
  const [before = "", inside = "", after] = shown.split("|");
  const picked = after === undefined ? "" : inside;
  const rest = after ?? inside;
  const from = before.length;
  const edited = editFor(PRESSES[key], { text: before + picked + rest, start: from, end: from + picked.length });
  if (edited === null) return null;
  const { text, start, end } = edited;
  const chosen = start === end ? "" : `${text.slice(start, end)}|`;
  return `${text.slice(0, start)}|${chosen}${text.slice(end)}`;
}

describe("Enter", () => {
  it.each([
    ["goes on with a list", "- one|", "- one\n- |"],
    ["splits an item where the caret is", "* one| two", "* one\n* | two"],
    ["counts on and counts anew what follows", "1. a|\n2. b\n3. c", "1. a\n2. |\n3. b\n4. c"],
    ["keeps the depth", "- a\n  - b|", "- a\n  - b\n  - |"],
    ["goes on with an open task", "- [x] done|", "- [x] done\n- [ ] |"],
    ["goes on with a quote", "> said|", "> said\n> |"],
    ["ends a list at an item without words", "- a\n- |", "- a\n|"],
    ["ends a task list at a task without words", "- [x] a\n- [ ] |", "- [x] a\n|"],
    ["leaves a deeper list at an item without words", "1. a\n   - b\n   - |", "1. a\n   - b\n- |"],
    ["ends a quote at a line without words", "> a\n> |", "> a\n|"],
    ["keeps the blanks of code", "```\n    return x|", "```\n    return x\n    |"],
  ])("%s", (_what, before, after) => expect(press("Enter", before)).toBe(after));

  it.each(["word|", "|- one", "-| one", "- o|n|e", "---|", "-1|", "2024.5|"])(
    "is an ordinary line break in %j",
    (text) => expect(press("Enter", text)).toBe(null),
  );

  it("sees no list in code", () => expect(press("Enter", "```\n- a|\n```")).toBe("```\n- a\n|\n```"));
});

describe("the third tick", () => {
  it("ends a block of code at the start of its line, where Enter had gone on with its blanks", () =>
    expect(press("`", "```\n    return x\n    ``|")).toBe("```\n    return x\n```|"));

  it.each(["  ``|", "```\n``|", "```\n  `|", "```\n  ``| x"])("is an ordinary one in %j", (text) =>
    expect(press("`", text)).toBe(null),
  );
});

describe("Tab and Shift+Tab", () => {
  it.each([
    ["an item below the words of the one before it", "- a\n- b|", "- a\n  - b|"],
    ["a numbered one below wider marks, counted from 1", "1. a\n2. b|\n3. c", "1. a\n   1. b|\n2. c"],
    ["an item beside those that are in already", "1. a\n   1. b\n2. c|", "1. a\n   1. b\n   2. c|"],
    ["all that are selected", "- a\n- |b\n- c|", "- a\n  - |b\n  - c|"],
    ["the first item nowhere", "- a|", "- a|"],
    ["a line of code by four blanks", "```\nx|\n```", "```\n    x|\n```"],
  ])("move %s", (_what, out, inside) => {
    expect(press("Tab", out)).toBe(inside);
    if (out !== inside && !out.includes("1.")) expect(press("Shift+Tab", inside)).toBe(out);
  });

  it("count anew where an item comes out", () =>
    expect(press("Shift+Tab", "1. a\n   1. b|\n2. c")).toBe("1. a\n2. b|\n3. c"));

  it("leave the focus to move on anywhere else", () => {
    expect(press("Tab", "word|")).toBe(null);
    expect(press("Shift+Tab", "a\n\n> q|")).toBe(null);
  });
});

describe("the marks", () => {
  it.each([
    ["Ctrl+E", "a |b| c", "a `|b|` c"],
    ["Ctrl+E", "a `|b|` c", "a |b| c"],
    ["Ctrl+E", "see |x = 1\ny = 2| there", "see \n```\n|x = 1\ny = 2|\n```\n there"],
    ["Ctrl+B", "|a|", "**|a|**"],
    ["Ctrl+Shift+X", "|a|", "~~|a|~~"],
  ] as const)("%s turns %j into %j", (key, before, after) => expect(press(key, before)).toBe(after));
});

describe("any key in any text", () => {
  const part = fc.constantFrom("- ", "1. ", "  ", "\n", "\n\n", "```\n", "> ", "[ ] ", "a", "word", "\t", "* ");
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(""));

  it("keeps every word and a selection within the text", () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom("Enter", "Tab", "Shift+Tab", "Ctrl+E"),
        (any, a, b, key) => {
          const [start, end] = [Math.min(a, b, any.length), Math.min(Math.max(a, b), any.length)];
          const edited = editFor(PRESSES[key as keyof typeof PRESSES], { text: any, start, end });
          if (edited === null) return;
          expect(edited.text.replace(/[^a-z]/g, "")).toBe(any.replace(/[^a-z]/g, ""));
          expect(0 <= edited.start && edited.start <= edited.end && edited.end <= edited.text.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
