import type { Drawing } from "./draw-pieces.ts";

const ATTRIBUTE = "data-loopboard";

/** Pieces as HTML: other programs see a picture, or the outline while there is none; this one finds the pieces in an attribute. */
export function toHtml(pieces: string, outline: string, picture: Drawing | null): string {
  const carried = `${ATTRIBUTE}="${escapeHtml(pieces)}"`;
  if (picture === null) return `<div ${carried}>${escapeHtml(outline).replaceAll("\n", "<br>")}</div>`;
  const { dataUri, width, height } = picture;
  return `<img ${carried} src="${dataUri}" width="${width}" height="${height}" alt="${escapeHtml(outline)}">`;
}

/** The pieces in HTML, or null when it carries none. The HTML is only read: nothing in it runs or loads. */
export function piecesInHtml(html: string): string | null {
  if (!html.includes(ATTRIBUTE)) return null;
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? null;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
