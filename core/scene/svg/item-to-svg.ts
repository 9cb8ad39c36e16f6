import { assertNever } from "../../assert.ts";
import type { GroupItem, PathItem, RectItem, SceneItem, TextItem, Theme } from "../display-list.ts";
import { escapeXml } from "./escape-xml.ts";
import { formatNumber as num } from "./format-number.ts";

/** One item as SVG markup with presentation attributes only. */
export function itemToSvg(item: SceneItem, theme: Theme): string {
  switch (item.t) {
    case "rect":
      return rectToSvg(item, theme);
    case "path":
      return pathToSvg(item, theme);
    case "text":
      return textToSvg(item, theme);
    case "group":
      return groupToSvg(item, theme);
    default:
      return assertNever(item);
  }
}

function groupToSvg({ record, title, at, items }: GroupItem, theme: Theme): string {
  const id = record === undefined ? "" : ` data-record="${escapeXml(record)}"`;
  const move = at === undefined ? "" : ` transform="translate(${num(at.x)} ${num(at.y)})"`;
  const name = title === undefined ? "" : `<title>${escapeXml(title)}</title>`;
  return `<g${id}${move}>${name}${items.map((item) => itemToSvg(item, theme)).join("")}</g>`;
}

function rectToSvg(item: RectItem, theme: Theme): string {
  const corner = item.r === undefined ? "" : ` rx="${num(item.r)}"`;
  const box = `x="${num(item.x)}" y="${num(item.y)}" width="${num(item.w)}" height="${num(item.h)}"`;
  return `<rect ${box}${corner}${paint(item, theme)}/>`;
}

function pathToSvg(item: PathItem, theme: Theme): string {
  const ends = item.cap === "round" ? ' stroke-linecap="round" stroke-linejoin="round"' : "";
  return `<path d="${escapeXml(item.d)}"${placement(item.at)}${paint(item, theme)}${ends}/>`;
}

function textToSvg(item: TextItem, theme: Theme): string {
  const anchor = item.anchor === undefined || item.anchor === "start" ? "" : ` text-anchor="${item.anchor}"`;
  const type = `font-size="${num(item.size)}" font-weight="${item.weight}"`;
  const place = `x="${num(item.x)}" y="${num(item.y)}"`;
  return `<text ${place} ${type} fill="${theme[item.fill]}"${anchor}>${escapeXml(item.text)}</text>`;
}

function placement(at: PathItem["at"]): string {
  if (at === undefined) return "";
  const scale = at.scale === undefined || at.scale === 1 ? "" : ` scale(${Math.round(at.scale * 1e4) / 1e4})`;
  const degrees = ((at.rotate ?? 0) * 180) / Math.PI;
  const rotate = degrees === 0 ? "" : ` rotate(${num(degrees)})`;
  return ` transform="translate(${num(at.x)} ${num(at.y)})${rotate}${scale}"`;
}

function paint(item: RectItem | PathItem, theme: Theme): string {
  const fill = ` fill="${item.fill === undefined ? "none" : theme[item.fill]}"`;
  if (item.stroke === undefined) return fill;
  const dash = item.dash === undefined ? "" : ` stroke-dasharray="${item.dash.map(num).join(" ")}"`;
  return `${fill} stroke="${theme[item.stroke]}" stroke-width="${num(item.width ?? 1)}"${dash}`;
}
