import { describe, expect, it } from "vitest";
import { boardScene } from "../../../core/scene/board-scene.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { sceneToSvg } from "../../../core/scene/to-svg.ts";
import { plainSvg } from "../../../renderer/clipboard/plain-svg.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { sample } from "../../core/commands/board.ts";

describe("the drawing on the clipboard", () => {
  it("has no styles left, and everything else as it was", () => {
    const fonts = [{ family: "Inter", weight: 400, dataUri: "data:font/woff2;base64,AAAA" }] as const;
    const svg = sceneToSvg(boardScene(sample(), catalogue), { theme: THEMES.light, fonts, source: "{}" });
    expect(svg).toContain("<style");
    const plain = plainSvg(svg);
    expect(plain).not.toMatch(/<style|\sstyle=/);
    expect(plain.match(/<text/g)).toEqual(svg.match(/<text/g));
    expect(plain).toContain("{}</board>");
  });
});
