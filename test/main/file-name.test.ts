import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFileName } from "../../main/file-name.ts";

describe("toFileName", () => {
  it.each([
    ["Video recommendation", "Video recommendation.svg"],
    ["../../etc/passwd", "etc-passwd.svg"],
    ["C:\\x|y?", "C--x-y.svg"],
    ["CON", "board-CON.svg"],
    ["  .hidden. ", "hidden.svg"],
    ["-rf", "rf.svg"],
    ["a\nb\u202Egnp.exe", "abgnp.exe.svg"],
    ["", "board.svg"],
    ["推荐系统 🚀", "推荐系统 🚀.svg"],
    ["x".repeat(300), `${"x".repeat(100)}.svg`],
  ])("turns %j into %j", (title, name) => {
    expect(toFileName(title, "svg")).toBe(name);
  });

  it("never leaves the folder, whatever the title", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (codes) => {
        const name = toFileName(String.fromCodePoint(...codes), "pdf");
        expect(name).toMatch(/^[^/\\\0\p{Cc}<>:"|?*]+\.pdf$/u);
        expect(name).not.toMatch(/^[.-]/);
      }),
    );
  });
});
