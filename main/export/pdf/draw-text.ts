import type { TextItem } from "../../../core/scene/display-list.ts";
import { splitGraphemes } from "../../../core/scene/graphemes.ts";
import type { DrawContext } from "./draw-context.ts";
import type { PlacedRun } from "./place-texts.ts";

type Pdf = PDFKit.PDFDocument;

/** The slant that browsers give to upright letters, degrees. */
const SLANT = 14;
const BOX_HEIGHT_EM = 0.72;
const BOX_INSET_EM = 0.08;

/** Draws one line of text, run by run; characters that no font has become boxes that still copy as the text. */
export function drawText(pdf: Pdf, item: TextItem, { theme, placed }: DrawContext): void {
  for (const run of placed.get(item) ?? []) {
    if (run.missing) drawBoxes(pdf, run, item, theme[item.fill]);
    else {
      pdf.font(fontNameOf(pdf, run)).fontSize(item.size).fillColor(theme[item.fill]);
      pdf.text(run.text, run.x, item.y, {
        lineBreak: false,
        baseline: "alphabetic",
        oblique: item.italic === true ? SLANT : false,
      });
    }
  }
}

const registered = new WeakMap<Pdf, Set<string>>();

function fontNameOf(pdf: Pdf, { face }: PlacedRun): string {
  const names = registered.get(pdf) ?? new Set();
  registered.set(pdf, names);
  const name = face.face.id;
  if (!names.has(name)) pdf.registerFont(name, face.bytes);
  names.add(name);
  return name;
}

function drawBoxes(pdf: Pdf, run: PlacedRun, { y, size }: TextItem, color: string): void {
  const count = Math.max(1, splitGraphemes(run.text).length);
  const step = run.width / count;
  const inset = size * BOX_INSET_EM;
  pdf.save().markContent("Span", { actual: run.text });
  pdf.lineWidth(size * 0.06);
  for (let i = 0; i < count; i += 1)
    pdf.rect(run.x + i * step + inset, y - size * BOX_HEIGHT_EM, step - inset * 2, size * BOX_HEIGHT_EM);
  pdf.stroke(color).endMarkedContent().restore();
}
