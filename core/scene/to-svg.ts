import type { FontWeight, Scene, Theme } from "./display-list.ts";
import { escapeXml } from "./svg/escape-xml.ts";
import { formatNumber as num } from "./svg/format-number.ts";
import { itemToSvg } from "./svg/item-to-svg.ts";

/** A font file inside an SVG; `range` is a CSS unicode-range. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: FontWeight;
  readonly dataUri: string;
  readonly range?: string;
}

/** Colours, fonts to embed and the board's own file text to carry along. */
export interface SvgOptions {
  readonly theme: Theme;
  readonly fonts?: readonly EmbeddedFont[];
  readonly source?: string;
}

/** Namespace of the element that carries the board inside an SVG. */
export const SOURCE_NAMESPACE = "urn:loopboard:board:1";

/** Families asked for, in order; the first ones are embedded where used. */
export const FONT_STACK =
  "Inter, 'Noto Sans SC', 'Noto Sans JP', 'Noto Sans KR', 'Noto Emoji', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** A drawing as one self-contained SVG file: real text, no scripts, no foreign objects, no outside references. */
export function sceneToSvg(scene: Scene, { theme, fonts = [], source }: SvgOptions): string {
  const { x, y, w, h } = scene.bounds;
  const box = `${num(x)} ${num(y)} ${num(w)} ${num(h)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(w)}" height="${num(h)}" viewBox="${box}" role="img" xml:space="preserve" font-family="${FONT_STACK}" style="font-kerning:none">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>ML system design board, drawn with Loopboard</desc>`,
    ...(source === undefined ? [] : [sourceElement(source)]),
    ...(fonts.length === 0 ? [] : [`<defs><style type="text/css">${fonts.map(fontFace).join("")}</style></defs>`]),
    `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${theme.canvas}"/>`,
    ...scene.items.map((item) => itemToSvg(item, theme)),
    "</svg>",
    "",
  ].join("\n");
}

const sourceElement = (source: string): string =>
  `<metadata><board xmlns="${SOURCE_NAMESPACE}">${escapeXml(source)}</board></metadata>`;

function fontFace({ family, weight, dataUri, range }: EmbeddedFont): string {
  const name = family.replace(/[^\w -]/g, "");
  const uri = dataUri.replace(/[^\w:/;,+=.-]/g, "");
  const covers = range === undefined ? "" : `unicode-range:${range.replace(/[^\w+,?-]/g, "")};`;
  return `@font-face{font-family:"${name}";font-weight:${weight};${covers}src:url(${uri}) format("woff2");}`;
}
