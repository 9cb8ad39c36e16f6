import type { ImageItem } from "../../../core/scene/display-list.ts";

/** Draws a picture in its box. */
export function drawImage(pdf: PDFKit.PDFDocument, { x, y, w, h, picture }: ImageItem): void {
  pdf.image(Buffer.from(picture.data, "base64"), x, y, { width: w, height: h });
}
