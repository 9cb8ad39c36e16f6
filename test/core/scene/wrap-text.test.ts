import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitGraphemes } from "../../../core/scene/graphemes.ts";
import { measureText } from "../../../core/scene/text-metrics.ts";
import { cutText, type TextBox, wrapText } from "../../../core/scene/wrap-text.ts";

const box: TextBox = { maxWidth: 112, size: 13, weight: 600, maxLines: 2 };
const wide: TextBox = { ...box, maxLines: 50 };

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("model", "特征", "👩‍💻", "feature-store", "a/b", "  ", "\t", "x".repeat(30)))
    .map((w) => w.join(" ")),
);

describe("wrapText", { timeout: 60_000 }, () => {
  it("keeps a short text on one line", () => {
    expect(wrapText("Feature store", box)).toEqual(["Feature store"]);
  });

  it("breaks between words", () => {
    expect(wrapText("Candidate generation", box)).toEqual(["Candidate", "generation"]);
  });

  it("fills the last line and ends it in an ellipsis", () => {
    expect(wrapText("Request-time feature assembler", box)).toEqual(["Request-time", "feature assemb…"]);
  });

  it("breaks after hyphens and slashes", () => {
    expect(wrapText("offline/nearline/online", wide)).toEqual(["offline/nearline/", "online"]);
  });

  it("cuts a word that is longer than a line", () => {
    const lines = wrapText("supercalifragilistic_expialidocious", wide);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("supercalifragilistic_expialidocious");
  });

  it("breaks Chinese between characters but not before punctuation", () => {
    const lines = wrapText("特征存储和中文模型，排名服务", { ...wide, maxWidth: 13 * 9 });
    expect(lines).toEqual(["特征存储和中文模", "型，排名服务"]);
  });

  it("makes one line of line breaks and drops control characters and direction overrides", () => {
    expect(wrapText("a\r\nb\u0007\u202ec", box)).toEqual(["a bc"]);
  });

  it("gives no line for blank text and for no lines", () => {
    expect(wrapText(" \n\t ", box)).toEqual([]);
    expect(wrapText("text", { ...box, maxLines: 0 })).toEqual([]);
  });

  it("never exceeds the lines, nor the width unless one character alone does", () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxWidth, maxLines) => {
          const lines = wrapText(text, { ...box, maxWidth, maxLines });
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines)
            if (measureText(line, 13, 600) > maxWidth)
              expect(splitGraphemes(line.replace("…", "")).length).toBeLessThan(2);
        },
      ),
    );
  });

  it("never loses or splits a character while there is room for all lines", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blank = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
        const wanted = text.replace(/\p{Cs}/gu, "\ufffd").replace(blank, "");
        const lines = wrapText(text, { ...wide, maxLines: 1000, maxWidth: 60 });
        expect(lines.join("").replace(blank, "")).toBe(wanted);
      }),
    );
  });
});

describe("cutText", () => {
  it("leaves a text that fits", () => {
    expect(cutText("Trainer", box)).toBe("Trainer");
  });

  it("does not leave a space or a comma before the ellipsis", () => {
    expect(cutText("one, two", { ...box, maxWidth: measureText("one, …", 13, 600) })).toBe("one…");
  });

  it("cuts between joined emoji, never inside one", () => {
    const cut = cutText("👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻", { ...box, maxWidth: 60 });
    expect(cut).toBe("👩‍💻👩‍💻…");
  });
});
