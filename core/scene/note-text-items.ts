import type { SceneItem, TextItem } from "./display-list.ts";
import type { Marker } from "./markdown/block.ts";
import { weightOf } from "./markdown/break-spans.ts";
import { INDENT, layOutNote, type NoteLine } from "./markdown/lay-out-note.ts";
import { measureText } from "./text-metrics.ts";

const CAP_HEIGHT = 0.73;
const CODE = { pad: 3, radius: 3, height: 16 } as const;
const BOX = { size: 11, radius: 2.5 } as const;

/** The words of a note as drawn from the corner of its text, `width` px wide; lines beyond `height` px are left out and an ellipsis says so. */
export function noteTextItems(text: string, width: number, height: number): readonly SceneItem[] {
  const { lines } = layOutNote(text, width);
  const shown = lines.filter((line) => line.top + line.height <= height);
  const isCut = shown.length < lines.length;
  return shown.flatMap((line, at) => lineItems(line, width, isCut && at === shown.length - 1));
}

function lineItems(line: NoteLine, width: number, isLast: boolean): readonly SceneItem[] {
  const { top, height, x, size, weight, isCode } = line;
  if (line.isRule) return [{ t: "path", d: `M ${x} ${top + height / 2} H ${width}`, stroke: "line-strong", width: 1 }];
  const baseline = Math.round(top + (height + size * CAP_HEIGHT) / 2 - 0.7);
  const ground: SceneItem = { t: "rect", x, y: top, w: Math.max(0, width - x), h: height, fill: "note-code" };
  const words = line.runs.flatMap((run, at): readonly SceneItem[] => {
    const end = isLast && at === line.runs.length - 1 ? `${run.span.text.endsWith("…") ? "" : " …"}` : "";
    // SVG drops the blanks at the ends of a text, so they are part of its place.
    const words = run.span.text.trim();
    const blank = run.span.text.slice(0, run.span.text.length - run.span.text.trimStart().length);
    const inWeight = weightOf(run.span, weight);
    if (words + end === "") return [];
    const item: TextItem = {
      t: "text",
      x: x + run.x + (isCode ? CODE.pad : 0) + measureText(blank, size, inWeight),
      y: baseline,
      text: words + end,
      size,
      weight: inWeight,
      ...(run.span.italic ? { italic: true } : {}),
      fill: "note-text",
    };
    return run.span.code && !isCode ? [chip(item.x, run.w, top + height / 2), item] : [item];
  });
  return [...(isCode ? [ground] : []), ...markerItems(line.marker, x, baseline), ...words];
}

const chip = (x: number, w: number, middle: number): SceneItem => ({
  t: "rect",
  x: x - CODE.pad + 1,
  y: middle - CODE.height / 2,
  w: w + CODE.pad * 2 - 2,
  h: CODE.height,
  r: CODE.radius,
  fill: "note-code",
});

function markerItems(marker: Marker | null, x: number, baseline: number): readonly SceneItem[] {
  if (marker === null) return [];
  const middle = baseline - 4.7;
  if (marker.kind === "number") {
    const text = { t: "text", x: x - 5, y: baseline, text: marker.text, size: 13, weight: 400 } as const;
    return [{ ...text, fill: "note-text", anchor: "end" }];
  }
  const left = x - INDENT;
  if (marker.kind === "bullet") {
    const [cx, r] = [left + 7, 2];
    const d = `M ${cx - r} ${middle} A ${r} ${r} 0 0 1 ${cx + r} ${middle} A ${r} ${r} 0 0 1 ${cx - r} ${middle} Z`;
    return [{ t: "path", d, fill: "note-text" }];
  }
  const box = { x: left + 1, y: middle - BOX.size / 2, w: BOX.size, h: BOX.size, r: BOX.radius };
  const frame: SceneItem = {
    t: "rect",
    ...box,
    stroke: "note-text",
    width: 1.2,
    ...(marker.done ? { fill: "note-text" } : {}),
  };
  if (!marker.done) return [frame];
  const d = `M ${box.x + 2.6} ${middle + 0.2} L ${box.x + 4.7} ${middle + 2.4} L ${box.x + 8.6} ${middle - 2.4}`;
  return [frame, { t: "path", d, stroke: "note-code", width: 1.6, cap: "round" }];
}
