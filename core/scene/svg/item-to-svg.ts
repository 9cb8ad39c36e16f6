import { assertNever } from "../../assert.ts";
import type { GroupItem, ImageItem, PathItem, RectItem, SceneItem, TextItem, Theme } from "../display-list.ts";
import { FADED } from "../faded-theme.ts";
import { compactPath } from "./compact-path.ts";
import { escapeAttribute, escapeText } from "./escape-xml.ts";
import { formatNumber as num } from "./format-number.ts";

/** Colours; markup of the bundles, written before; ids of those drawn once and then referred to, by markup. */
export interface SvgPen {
  readonly theme: Theme;
  readonly bundles: ReadonlyMap<GroupItem, string>;
  readonly shared: ReadonlyMap<string, string>;
}

/** What the root of the drawing sets, so that items need not: no fill, round corners and ends, small text. */
export const ROOT_PAINT = 'fill="none" stroke-linecap="round" stroke-linejoin="round" font-size="11"';

/** Families asked for in code, in order: the first is embedded; the rest are for programs that do not take embedded fonts, and for what it lacks. */
const MONO_STACK =
  "'JetBrains Mono NL', 'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', Inter, 'Noto Sans SC', 'Noto Sans JP', 'Noto Sans KR', 'Noto Emoji', monospace";

/** One item as SVG markup with presentation attributes only. */
export function itemToSvg(item: SceneItem, pen: SvgPen): string {
  switch (item.t) {
    case "rect":
      return rectToSvg(item, pen.theme);
    case "path":
      return pathToSvg(item, pen.theme);
    case "image":
      return imageToSvg(item);
    case "text":
      return textToSvg(item, pen.theme);
    case "group":
      return groupToSvg(item, pen);
    default:
      return assertNever(item);
  }
}

/** The markup inside a group. */
export const insideOf = (group: GroupItem, pen: SvgPen): string =>
  pen.bundles.get(group) ?? group.items.map((item) => itemToSvg(item, pen)).join("");

/** Whether a group is a mere bundle of shapes that may be drawn once and referred to. */
export const isBundle = ({ record, title, at, faded }: GroupItem): boolean =>
  record === undefined && title === undefined && at === undefined && faded === undefined;

function groupToSvg(group: GroupItem, pen: SvgPen): string {
  if (isBundle(group)) return bundleToSvg(group, undefined, pen) ?? insideOf(group, pen);
  const { record, title, at, items, faded } = group;
  const [only, ...rest] = items;
  if (record === undefined && title === undefined && rest.length === 0 && only?.t === "group" && isBundle(only)) {
    const reference = bundleToSvg(only, at, pen);
    if (reference !== null) return reference;
  }
  const id = record === undefined ? "" : ` data-record="${escapeAttribute(record)}"`;
  const move = at === undefined ? "" : ` transform="translate(${num(at.x)} ${num(at.y)})"`;
  const name = title === undefined ? "" : `<title>${escapeText(title)}</title>`;
  const look = faded === true ? ` opacity="${FADED}"` : "";
  return `<g${id}${move}${look}>${name}${insideOf(group, pen)}</g>`;
}

/** A reference to a shared bundle, moved to a place, or null when it is not shared. */
function bundleToSvg(bundle: GroupItem, at: GroupItem["at"], pen: SvgPen): string | null {
  const id = pen.shared.get(insideOf(bundle, pen));
  return id === undefined
    ? null
    : `<use xlink:href="#${id}"${unless("x", at?.x ?? 0, 0)}${unless("y", at?.y ?? 0, 0)}/>`;
}

function rectToSvg(item: RectItem, theme: Theme): string {
  const place = `${unless("x", item.x, 0)}${unless("y", item.y, 0)} width="${num(item.w)}" height="${num(item.h)}"`;
  return `<rect${place}${unless("rx", item.r ?? 0, 0)}${paint(item, theme)}/>`;
}

const pathToSvg = (item: PathItem, theme: Theme): string =>
  `<path d="${escapeAttribute(compactPath(item.d))}"${placement(item.at)}${paint(item, theme)}/>`;

function imageToSvg({ x, y, w, h, picture }: ImageItem): string {
  const place = `${unless("x", x, 0)}${unless("y", y, 0)} width="${num(w)}" height="${num(h)}"`;
  const data = picture.data.replace(/[^A-Za-z0-9+/=]/g, "");
  return `<image${place} preserveAspectRatio="none" xlink:href="data:${picture.mime};base64,${data}"/>`;
}

function textToSvg(item: TextItem, theme: Theme): string {
  const anchor = item.anchor === undefined || item.anchor === "start" ? "" : ` text-anchor="${item.anchor}"`;
  const type = `${unless("font-size", item.size, 11)}${unless("font-weight", item.weight, 400)}${item.italic === true ? ' font-style="italic"' : ""}`;
  const font = item.mono === true ? ` font-family="${MONO_STACK}"` : "";
  // Browsers keep blanks that follow one another only where the text itself says so.
  const blanks = item.text.includes("  ") ? ' xml:space="preserve"' : "";
  const place = `x="${num(item.x)}" y="${num(item.y)}"${blanks}`;
  return `<text ${place}${font}${type} fill="${theme[item.fill]}"${anchor}>${escapeText(item.text)}</text>`;
}

function placement(at: PathItem["at"]): string {
  if (at === undefined) return "";
  const scale = at.scale === undefined || at.scale === 1 ? "" : `scale(${Math.round(at.scale * 1e4) / 1e4})`;
  const degrees = ((at.rotate ?? 0) * 180) / Math.PI;
  const rotate = degrees === 0 ? "" : `rotate(${num(degrees)})`;
  const move = at.x === 0 && at.y === 0 ? "" : `translate(${num(at.x)} ${num(at.y)})`;
  const transform = `${move}${rotate}${scale}`;
  return transform === "" ? "" : ` transform="${transform}"`;
}

function paint(item: RectItem | PathItem, theme: Theme): string {
  const fill = item.fill === undefined ? "" : ` fill="${theme[item.fill]}"`;
  if (item.stroke === undefined) return fill;
  const dash = item.dash === undefined ? "" : ` stroke-dasharray="${item.dash.map(num).join(" ")}"`;
  const isBlunt = item.t === "path" ? item.cap !== "round" : item.dash !== undefined;
  const cap = isBlunt ? ' stroke-linecap="butt"' : "";
  return `${fill} stroke="${theme[item.stroke]}"${unless("stroke-width", item.width ?? 1, 1)}${dash}${cap}`;
}

const unless = (name: string, value: number, usual: number): string =>
  value === usual ? "" : ` ${name}="${num(value)}"`;
