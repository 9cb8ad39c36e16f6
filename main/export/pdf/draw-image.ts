import type { ImageItem, SceneItem } from "../../../core/scene/display-list.ts";
import { brokenPicture } from "../../../core/scene/image-items.ts";

type Pdf = PDFKit.PDFDocument;

/** Draws a picture in its box; null when done, else what to draw for a picture that a PDF cannot hold (WebP, damaged bytes). */
export function drawImage(pdf: Pdf, item: ImageItem): readonly SceneItem[] | null {
  const { x, y, w, h, picture } = item;
  if (picture.mime === "image/webp") return brokenPicture(w, h);
  try {
    pdf.image(Buffer.from(picture.data, "base64"), x, y, { width: w, height: h });
    return null;
  } catch {
    return brokenPicture(w, h);
  }
}
