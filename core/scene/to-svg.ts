import type { FontWeight, Scene, Theme } from "./display-list.ts";
import { escapeText } from "./svg/escape-xml.ts";
import { formatNumber as num } from "./svg/format-number.ts";
import { itemToSvg, ROOT_PAINT } from "./svg/item-to-svg.ts";
import { penFor } from "./svg/pen-for.ts";

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
  const pen = penFor(scene.items, theme);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg ${NAMESPACES} width="${num(w)}" height="${num(h)}" viewBox="${[x, y, w, h].map(num).join(" ")}" role="img">`,
    `<title>${escapeText(scene.title)}</title>`,
    "<desc>ML system design board, drawn with Loopboard</desc>",
    ...(source === undefined
      ? []
      : [`<metadata><board xmlns="${SOURCE_NAMESPACE}">${escapeText(source)}</board></metadata>`]),
    ...definitions(fonts, pen.shared),
    `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${theme.canvas}"/>`,
    `<g ${ROOT_PAINT} font-family="${FONT_STACK}" style="font-kerning:none" xml:space="preserve">`,
    ...scene.items.map((item) => itemToSvg(item, pen)),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Fonts and shared shapes; the shapes inherit their paint from where they are used. */
function definitions(fonts: readonly EmbeddedFont[], shared: ReadonlyMap<string, string>): readonly string[] {
  if (fonts.length === 0 && shared.size === 0) return [];
  const style = fonts.length === 0 ? [] : [`<style type="text/css">${fonts.map(fontFace).join("")}</style>`];
  const shapes = Array.from(shared, ([markup, id]) => `<g id="${id}">${markup}</g>`);
  return ["<defs>", ...style, ...shapes, "</defs>"];
}

function fontFace({ family, weight, dataUri, range }: EmbeddedFont): string {
  const name = family.replace(/[^\w -]/g, "");
  const uri = dataUri.replace(/[^\w:/;,+=.-]/g, "");
  const covers = range === undefined ? "" : `unicode-range:${range.replace(/[^\w+,?-]/g, "")};`;
  return `@font-face{font-family:"${name}";font-weight:${weight};${covers}src:url(${uri}) format("woff2");}`;
}
