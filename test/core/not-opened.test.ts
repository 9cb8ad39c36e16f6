import { describe, expect, it } from "vitest";
import { notOpenedText } from "../../core/not-opened.ts";

const sentences = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at}.txt is bad.`);

describe("the message about files that were not opened", () => {
  it("is none when all were, and the plain sentence for one", () => {
    expect(notOpenedText([])).toBeNull();
    expect(notOpenedText(["a.txt is bad."])).toBe("a.txt is bad.");
  });

  it("counts several and names each on a line of its own", () => {
    expect(notOpenedText(sentences(2))).toBe("2 files were not opened.\n0.txt is bad.\n1.txt is bad.");
  });

  it("stays short for very many, and never hides just one", () => {
    expect(notOpenedText(sentences(7))?.split("\n").at(-1)).toBe("6.txt is bad.");
    expect(notOpenedText(sentences(40))?.split("\n")).toHaveLength(8);
    expect(notOpenedText(sentences(40))?.split("\n").at(-1)).toBe("And 34 more.");
  });
});
