import { describe, expect, it } from "vitest";
import { boardScene } from "../../../core/scene/board-scene.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { sceneToSvg } from "../../../core/scene/to-svg.ts";
import { thumbnailScene } from "../../../renderer/store/thumbnail-scene.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { caseDoc } from "../../support/case-doc.ts";

describe("the small picture of a board", () => {
  const scene = boardScene(caseDoc("video-search"), catalogue);
  const picture = sceneToSvg(thumbnailScene(scene), { theme: THEMES.light });

  it("has no texts, which could not be read at its size", () => {
    expect(picture).not.toContain("<text");
  });

  it("keeps the crop of the board, its boxes and its lines", () => {
    expect(thumbnailScene(scene).bounds).toEqual(scene.bounds);
    expect(picture).toContain("<rect");
    expect(picture).toContain("<path");
  });

  it("is smaller than the drawing", () => {
    expect(picture.length).toBeLessThan(sceneToSvg(scene, { theme: THEMES.light }).length * 0.7);
  });
});
