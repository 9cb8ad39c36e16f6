import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBoard } from "../../../../core/formats/loopboard/parse-board.ts";
import { serializeBoard } from "../../../../core/formats/loopboard/serialize-board.ts";
import { sourceInSvg } from "../../../../core/formats/loopboard/svg-source.ts";
import { boardScene } from "../../../../core/scene/board-scene.ts";
import { THEMES } from "../../../../core/scene/themes.ts";
import { sceneToSvg } from "../../../../core/scene/to-svg.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { sample } from "../../commands/board.ts";

const svgWith = (source: string): string =>
  sceneToSvg(boardScene(sample(), catalogue), { theme: THEMES.light, source });

describe("the board inside a drawing", () => {
  it("comes out as it went in", () => {
    const text = serializeBoard(sample());
    const found = sourceInSvg(svgWith(text));
    expect(found).toBe(text);
    expect([...parseBoard(found ?? "", { catalogue, file: "x" }).doc.values()]).toHaveLength(sample().size);
  });

  it("may hold any text, also signs that mean something in XML", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "]", "a", "&lt;", "é", "😀", "</board>", "\n") }),
        (text) => {
          expect(sourceInSvg(svgWith(text))).toBe(text);
        },
      ),
    );
  });

  it("is not looked for in drawings of other programs and in other texts", () => {
    expect(sourceInSvg('<svg xmlns="http://www.w3.org/2000/svg"><board>{}</board></svg>')).toBeNull();
    expect(sourceInSvg('<board xmlns="urn:loopboard:board:1">{}</board>')).toBeNull();
    expect(sourceInSvg("")).toBeNull();
  });

  it("does not stumble over entities that name no character", () => {
    const svg = '<svg><board xmlns="urn:loopboard:board:1">&#x110000;&#65;&#x42;&unknown;</board></svg>';
    expect(sourceInSvg(svg)).toBe("&#x110000;AB&unknown;");
  });
});
