import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import type { Doc } from "../../core/model/doc.ts";
import { boardScene } from "../../core/scene/board-scene.ts";
import { THEMES } from "../../core/scene/themes.ts";
import { sceneToSvg } from "../../core/scene/to-svg.ts";
import { embedFonts } from "./embed-fonts.ts";
import { type ExportOptions, sceneOptions } from "./export-options.ts";

/** A board as one self-contained SVG file: real text, fonts inside, the board's own file inside. */
export async function exportSvg(doc: Doc, options: ExportOptions): Promise<string> {
  const scene = boardScene(doc, options.catalogue, sceneOptions(options));
  const fonts = await embedFonts(scene);
  return sceneToSvg(scene, {
    theme: THEMES[options.theme],
    fonts,
    source: compactJson(serializeBoard(options.source ?? doc)),
  });
}

/** The same file without the blanks that make it readable line by line. */
const compactJson = (text: string): string => JSON.stringify(JSON.parse(text));
