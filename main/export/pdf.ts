import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import type { Doc } from "../../core/model/doc.ts";
import { boardScene } from "../../core/scene/board-scene.ts";
import { cleanLine } from "../../core/scene/clean-text.ts";
import { THEMES } from "../../core/scene/themes.ts";
import { runSplitter } from "../fonts/split-runs.ts";
import { type ExportOptions, sceneOptions } from "./export-options.ts";
import { listTexts } from "./list-texts.ts";
import { drawItem } from "./pdf/draw-item.ts";
import { attachSource, collectBytes, openDocument } from "./pdf/open-document.ts";
import { placeTexts } from "./pdf/place-texts.ts";
import { printableItems } from "./pdf/printable-items.ts";

/** Options of a PDF; `now` is the date written into it. */
export interface PdfOptions extends ExportOptions {
  readonly now?: Date;
}

const POINTS_PER_PX = 0.75;
const MAX_PAGE_POINTS = 14_400;

/** A board as a vector PDF of one page, cropped to the drawing: text selectable, fonts inside, the board's own file attached. */
export async function exportPdf(doc: Doc, options: PdfOptions): Promise<Uint8Array> {
  const scene = boardScene(doc, options.catalogue, sceneOptions(options));
  const items = printableItems(scene.items);
  const texts = listTexts(items);
  const placed = await placeTexts(texts, runSplitter(texts.map(({ text }) => text)));
  const theme = THEMES[options.theme];
  const { x, y, w, h } = scene.bounds;
  const scale = Math.min(POINTS_PER_PX, MAX_PAGE_POINTS / Math.max(w, h));
  const now = options.now ?? new Date();
  const pdf = openDocument({ title: cleanLine(scene.title), size: [w * scale, h * scale], now });
  const bytes = collectBytes(pdf);
  pdf.scale(scale);
  pdf.rect(0, 0, w, h).fill(theme.canvas);
  pdf.translate(-x, -y);
  for (const item of items) drawItem(pdf, item, { theme, placed });
  attachSource(pdf, serializeBoard(doc), now);
  pdf.end();
  return bytes;
}
