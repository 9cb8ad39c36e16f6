import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, sourceRange } from "../../../core/find/fold.ts";
import { MAX_QUERY, parseQuery } from "../../../core/find/query.ts";
import { findRanges } from "../../../core/find/ranges.ts";
import { snippetOf } from "../../../core/find/snippet.ts";
import { listWords, toIndexLine } from "../../../core/find/words.ts";

const marked = (text: string, query: string): readonly string[] =>
  findRanges(text, parseQuery(query)).map(([start, end]) => text.slice(start, end));

describe("folding a text", () => {
  it.each([
    ["Café", "cafe"],
    ["ＦＥＡＳＴ", "feast"],
    ["Größe", "große"],
    ["ガス", "ガス"],
    ["각", "각"],
    ["e\u0301", "e"],
  ])("makes %s into %s", (source, folded) => {
    expect(foldText(source).text).toBe(folded);
  });

  it("keeps the place of every character, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const folded = foldText(source);
        const whole = sourceRange(folded, 0, folded.text.length, source.length);
        expect(whole[1]).toBeLessThanOrEqual(source.length);
        for (let at = 0; at < folded.text.length; at += 1) {
          const [start, end] = sourceRange(folded, at, at + 1, source.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});

describe("the words of a text", () => {
  it("are runs of letters and digits, and single signs where nobody writes spaces", () => {
    expect(listWords("p99-Latency (ms): 50")).toEqual(["p99", "latency", "ms", "50"]);
    expect(listWords("特徴ストア v2")).toEqual(["特", "徴", "ス", "ト", "ア", "v2"]);
    expect(listWords("🙂 — !")).toEqual([]);
  });

  it("have the parts of a compound besides the whole", () => {
    expect(toIndexLine("FeatureStore")).toBe("featurestore feature store");
    expect(toIndexLine("plain words")).toBe("plain words");
  });
});

describe("a query", () => {
  it("is its words, folded, each once; words in quotes stay together", () => {
    expect(parseQuery('  Café "online  store" cafe ')).toEqual(["cafe", "online store"]);
  });

  it("may be anything: blank, only signs, half a quotation, very long", () => {
    expect(parseQuery(" \n\t ")).toEqual([]);
    expect(parseQuery('"')).toEqual([]);
    expect(parseQuery('"open quotation')).toEqual(["open", "quotation"]);
    expect(parseQuery("* ( ) NEAR")).toEqual(["*", "(", ")", "near"]);
    expect(parseQuery("a".repeat(10_000))[0]).toHaveLength(MAX_QUERY);
    expect(parseQuery(Array.from({ length: 500 }, (_, n) => `w${n}`).join(" ")).length).toBeLessThanOrEqual(16);
  });
});

describe("the stretches that were found", () => {
  it("are those of the text as written", () => {
    expect(marked("Un Café, deux cafés", "cafe")).toEqual(["Café", "café"]);
    expect(marked("ＦＥＡＳＴ store", "feast")).toEqual(["ＦＥＡＳＴ"]);
    expect(marked("特徴ストア", "ストア")).toEqual(["ストア"]);
  });

  it("are joined where terms overlap or touch", () => {
    expect(marked("feature store", "feat ature")).toEqual(["feature"]);
  });

  it("lie inside the text and never overlap, whatever is looked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary", maxLength: 6 }), (text, query) => {
        let last = 0;
        for (const [start, end] of findRanges(text, parseQuery(query))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe("a snippet", () => {
  const long = `${"filler words ".repeat(30)}the needle is here${" and more".repeat(30)}`;

  it("of a short text is the text on one line", () => {
    expect(snippetOf("two\nlines", [[4, 9]])).toEqual({ text: "two lines", ranges: [[4, 9]] });
  });

  it("of a long text shows the first stretch, marked at its new place", () => {
    const { text, ranges } = snippetOf(long, findRanges(long, ["needle"]));
    expect(text.length).toBeLessThan(125);
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(["needle"]);
    expect(text.startsWith("…") && text.endsWith("…")).toBe(true);
  });
});
