import { describe, expect, it } from "vitest";
import { refusal, sampleFile } from "./sample-file.ts";

describe("a file that is not JSON", () => {
  it.each([
    ["an empty file", "", "line 1, column 1: the file is empty"],
    ["a cut-off object", '{\n  "format": "loop', "line 2, column 18: the file ends in the middle"],
    ["a cut-off word", '{"a": tru', "line 1, column 10: the file ends in the middle"],
    ["a cut-off list", '{"nodes": [1,', "line 1, column 14: the file ends in the middle"],
    ["a trailing comma", '{"a": 1,}', 'line 1, column 9: expected a name in double quotes but found "}"'],
    ["NaN", '{"a": NaN}', 'line 1, column 7: expected a value but found "N"'],
    ["a comment", "{\n  // x\n}", 'line 2, column 3: expected a name in double quotes but found "/"'],
    ["a missing comma", '{"a": 1 "b": 2}', 'line 1, column 9: expected "," or "}" but found'],
    ["a missing colon", '{"a" 1}', 'line 1, column 6: expected ":" but found "1"'],
    ["an unknown escape", '{"a": "\\x"}', 'line 1, column 8: "\\x" is not an escape'],
    ["a line break in a text", '{"a": "x\ny"}', "line 1, column 9: a text runs over the end of its line"],
    ["two values", "{} {}", 'line 1, column 4: there is "{" after the end'],
    ["a name given twice", '{"a": 1, "\\u0061": 2}', 'line 1, column 10: the field "a" is given twice'],
    ["a prototype name", '{"__proto__": {"x": 1}}', 'line 1, column 2: unknown field "__proto__"'],
    ["nesting without end", "[".repeat(100_000), "line 1, column 101: lists and objects nest deeper than 100 levels"],
  ])("names line and column of %s", (_, text, sentence) => {
    expect(refusal(text)).toContain(`feed.loopboard: ${sentence}`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("refuses more than 50 MB without reading it", () => {
    expect(refusal(" ".repeat(50 * 2 ** 20 + 1))).toBe(
      "feed.loopboard is 51 MB; the largest file that can be opened is 50 MB.",
    );
  });
});

describe("a file that is no board", () => {
  it.each([
    ["a list", [1], "the file: must hold a board as an object in braces, not a list"],
    ["another format", { format: "excalidraw" }, 'format: must be "loopboard", not the text "excalidraw"'],
    ["no format", {}, 'format: is missing; write "loopboard"'],
    ["no version", { format: "loopboard" }, "version: is missing; write 1"],
    ["a half version", { format: "loopboard", version: 1.5 }, "version: must be a whole number from 1"],
  ])("is refused when it holds %s", (_, file, sentence) => {
    expect(refusal(file)).toBe(`feed.loopboard: ${sentence}.`);
  });

  it("is refused as newer when its version is", () => {
    expect(refusal({ ...sampleFile(), version: 2 })).toBe(
      "feed.loopboard was written by a newer Loopboard (format 2; this one reads up to 1).",
    );
  });
});
