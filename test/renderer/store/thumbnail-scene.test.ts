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

  it("draws lines bolder the larger the board is, so that they are seen, and never thinner or very thick", () => {
    const line = { t: "path", d: "M 0 0 L 9 9", stroke: "line", width: 2 } as const;
    const widthAt = (w: number) => {
      const [item] = thumbnailScene({ title: "", bounds: { x: 0, y: 0, w, h: 100 }, items: [line] }).items;
      return item?.t === "path" ? item.width : undefined;
    };
    expect(widthAt(100)).toBe(2);
    expect(widthAt(1100)).toBe(6);
    expect(widthAt(50_000)).toBe(8);
  });

  it("is smaller than the drawing", () => {
    expect(picture.length).toBeLessThan(sceneToSvg(scene, { theme: THEMES.light }).length * 0.7);
  });
});
