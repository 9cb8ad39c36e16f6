import { describe, expect, it } from "vitest";
import { EMOJI_EM, isEmoji, measureText } from "../../../core/scene/text-metrics.ts";
import { EMOJI_FACE, interFaces, monoFace } from "../../../main/fonts/font-faces.ts";
import { loadFace } from "../../../main/fonts/load-face.ts";

describe("measureText", { timeout: 60_000 }, () => {
  it.each([400, 500, 600] as const)("gives the advances of the shipped font at weight %i", async (weight) => {
    const font = await loadFace(interFaces(weight)[0] ?? EMOJI_FACE);
    const text = "Feature store: p99 < 20 ms (µs), naïve – “AV”";
    expect(font.covers(text)).toBe(true);
    expect(measureText(text, 13, weight)).toBeCloseTo(font.widthOf(text) * 13, 6);
  });

  it.each([400, 600] as const)("gives the advances of the font of code at weight %i", async (weight) => {
    const font = await loadFace(monoFace(weight));
    const text = "def f(x) -> y: # µs, ├── → ≤ αβ";
    expect(font.covers(text)).toBe(true);
    expect(measureText(text, 12, weight, true)).toBeCloseTo(font.widthOf(text) * 12, 6);
    expect(measureText("iii", 12, weight, true)).toBe(measureText("WWW", 12, weight, true));
  });

  it("gives an emoji the width of the shipped font", async () => {
    expect((await loadFace(EMOJI_FACE)).widthOf("🚀")).toBeCloseTo(EMOJI_EM, 2);
  });

  it("counts a joined emoji once", () => {
    expect(measureText("👩‍💻", 10, 400)).toBeCloseTo(EMOJI_EM * 10, 6);
    expect(measureText("👍🏽🇩🇪1️⃣", 10, 400)).toBeCloseTo(EMOJI_EM * 30, 6);
  });

  it("sets Chinese, Japanese and Korean characters one em wide", () => {
    expect(measureText("特征ストア특징", 10, 600)).toBe(70);
  });

  it("gives combining marks and zero-width characters no width", () => {
    const plain = measureText("e", 10, 400);
    expect(measureText("e\u0323\u200b\u200d", 10, 400)).toBe(plain);
  });

  it("gives a character of no shipped font a width", () => {
    expect(measureText("ช", 10, 400)).toBe(6);
  });

  it("is zero for no text", () => {
    expect(measureText("", 13, 600)).toBe(0);
  });
});

describe("isEmoji", () => {
  it("takes digits and letters for text", () => {
    expect(["1", "#", "a", "©", "→", "特"].filter(isEmoji)).toEqual([]);
  });

  it("takes pictures, flags and key caps for emoji", () => {
    expect(["🚀", "🇫🇷", "1️⃣", "❤️", "👩‍💻"].filter((text) => !isEmoji(text))).toEqual([]);
  });
});
