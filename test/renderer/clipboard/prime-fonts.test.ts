import { describe, expect, it } from "vitest";
import { boardScene } from "../../../core/scene/board-scene.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { sceneToSvg } from "../../../core/scene/to-svg.ts";
import { primeFonts } from "../../../renderer/clipboard/prime-fonts.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { sample } from "../../core/commands/board.ts";

const dataUri = "data:font/woff2;base64,AAAA";
const drawn = (fonts: Parameters<typeof sceneToSvg>[1]["fonts"] = []): string =>
  sceneToSvg(boardScene(sample(), catalogue), { theme: THEMES.light, fonts });

describe("a drawing that is to become pixels", () => {
  it("has a hidden letter in each of its fonts, one that the font is for", () => {
    const svg = drawn([
      { family: "Inter", weight: 400, dataUri, range: "U+416,U+417" },
      { family: "Noto Sans SC", weight: 600, dataUri },
    ]);
    const primed = primeFonts(svg);
    const added = primed.match(/<text[^>]* opacity="0">[^<]*<\/text>/g);
    expect(added).toEqual([
      `<text font-family="'Inter'" font-weight="400" font-size="1" opacity="0">&#x416;</text>`,
      `<text font-family="'Noto Sans SC'" font-weight="600" font-size="1" opacity="0">&#x78;</text>`,
    ]);
    expect((added ?? []).reduce((text, each) => text.replace(each, ""), primed)).toBe(svg);
  });

  it("stays as it is without fonts of its own", () => {
    expect(primeFonts(drawn())).toBe(drawn());
  });
});
