import { scoresOf } from "../../core/review/score.ts";
import { boardScene } from "../../core/scene/board-scene.ts";
import { THEMES } from "../../core/scene/themes.ts";
import { sceneToSvg } from "../../core/scene/to-svg.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import type { BoardFace, ThumbnailRequest } from "./board-face.ts";
import { thumbnailScene } from "./thumbnail-scene.ts";

addEventListener("message", ({ data: { doc, courses } }: MessageEvent<ThumbnailRequest>) => {
  const scene = boardScene(doc, catalogue, courses === null ? {} : { courses });
  const face: BoardFace = {
    svg: sceneToSvg(thumbnailScene(scene), { theme: THEMES.light }),
    // What is wrong does not count for the score, so no finding is needed for it.
    scores: scoresOf(doc, { findings: [] }, catalogue).map(({ score }) => score),
  };
  postMessage(face);
});
