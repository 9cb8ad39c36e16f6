import { assertNever } from "../../../core/assert.ts";
import type { GroupItem, PathItem, RectItem, SceneItem, Theme } from "../../../core/scene/display-list.ts";
import { fadedTheme } from "../../../core/scene/faded-theme.ts";
import type { DrawContext } from "./draw-context.ts";
import { drawImage } from "./draw-image.ts";
import { drawText } from "./draw-text.ts";

type Pdf = PDFKit.PDFDocument;

/** Draws one item in the current coordinates (px, y down). */
export function drawItem(pdf: Pdf, item: SceneItem, context: DrawContext): void {
  switch (item.t) {
    case "rect":
      drawRect(pdf, item, context.theme);
      break;
    case "path":
      drawPath(pdf, item, context.theme);
      break;
    case "image":
      drawImage(pdf, item);
      break;
    case "text":
      drawText(pdf, item, context);
      break;
    case "group":
      drawGroup(pdf, item, context);
      break;
    default:
      assertNever(item);
  }
}

function drawGroup(pdf: Pdf, { at, faded, items }: GroupItem, context: DrawContext): void {
  const inside = faded === true ? { ...context, theme: fadedTheme(context.theme) } : context;
  pdf.save();
  if (at !== undefined) pdf.translate(at.x, at.y);
  for (const item of items) drawItem(pdf, item, inside);
  pdf.restore();
}

function drawRect(pdf: Pdf, item: RectItem, theme: Theme): void {
  pdf.save();
  if (item.r === undefined || item.r === 0) pdf.rect(item.x, item.y, item.w, item.h);
  else pdf.roundedRect(item.x, item.y, item.w, item.h, item.r);
  paint(pdf, item, theme);
  pdf.restore();
}

function drawPath(pdf: Pdf, item: PathItem, theme: Theme): void {
  pdf.save();
  if (item.at !== undefined) {
    pdf.translate(item.at.x, item.at.y);
    if (item.at.rotate !== undefined) pdf.rotate((item.at.rotate * 180) / Math.PI);
    if (item.at.scale !== undefined) pdf.scale(item.at.scale);
  }
  if (item.cap === "round") pdf.lineCap("round");
  pdf.path(item.d);
  paint(pdf, item, theme);
  pdf.restore();
}

function paint(pdf: Pdf, item: RectItem | PathItem, theme: Theme): void {
  if (item.stroke !== undefined) {
    pdf.lineWidth(item.width ?? 1).lineJoin("round");
    const [on, off] = item.dash ?? [];
    if (on !== undefined) pdf.dash(on, { space: off ?? on });
  }
  if (item.fill !== undefined && item.stroke !== undefined) pdf.fillAndStroke(theme[item.fill], theme[item.stroke]);
  else if (item.fill !== undefined) pdf.fill(theme[item.fill]);
  else if (item.stroke !== undefined) pdf.stroke(theme[item.stroke]);
}
