import type { Doc } from "../../core/model/doc.ts";
import { THEMES, type ThemeName } from "../../core/scene/themes.ts";
import { exportPdf } from "../../main/export/pdf.ts";
import { exportSvg } from "../../main/export/svg.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { layOut } from "../lay-out.ts";
import { oneOf, readArguments, usage } from "../read-arguments.ts";
import { readBoard } from "../read-board.ts";
import { EXIT, type ExitCode, type Surroundings } from "../surroundings.ts";
import { writeResult } from "../write-result.ts";

const FORMATS = ["svg", "pdf"] as const;
const THEME_NAMES = Object.keys(THEMES) as ThemeName[];

/** `export`: draws a board as SVG or PDF; a board without any position is laid out first. */
export async function exportBoard(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { board, options } = readArguments("export", words, { to: {}, output: { short: "o" }, theme: {} });
  const format = oneOf("export", "to", options.to, FORMATS);
  if (format === null) throw usage("export", "No format was given");
  if (options.output === undefined || options.output === "") throw usage("export", "No output file was given");
  const theme = oneOf("export", "theme", options.theme, THEME_NAMES) ?? "light";
  const { doc, needsLayout } = await readBoard(board, surroundings);
  const placed = needsLayout ? await layOut(doc, surroundings) : doc;
  await writeResult(options.output, await draw(placed, format, theme), surroundings);
  return EXIT.clean;
}

const draw = (doc: Doc, format: (typeof FORMATS)[number], theme: ThemeName): Promise<string | Uint8Array> =>
  format === "svg" ? exportSvg(doc, { catalogue, theme }) : exportPdf(doc, { catalogue, theme });
