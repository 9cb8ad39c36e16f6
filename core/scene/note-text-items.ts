import type { SceneItem, TextItem } from "./display-list.ts";
import type { Run } from "./markdown/break-spans.ts";
import { layOutNote, type NoteGround, type NoteLine } from "./markdown/lay-out-note.ts";
import { markerItems } from "./note-marker-items.ts";
import { measureText } from "./text-metrics.ts";

const CAP_HEIGHT = 0.73;
const CHIP = { radius: 3, inset: 1 } as const;
const PLATE_RADIUS = 5;
const BAR = { x: 6, w: 2.5 } as const;
/** Where the line through struck words and the one under links lie, above the baseline in em. */
const STRUCK_AT = 0.27;
const LINK_AT = -0.16;

/** The words of a note as drawn from the corner of its text, `width` px wide; lines beyond `height` px are left out and an ellipsis says so. */
export function noteTextItems(text: string, width: number, height: number): readonly SceneItem[] {
  const { lines, grounds } = layOutNote(text, width);
  const shown = lines.filter((line) => line.top + line.height <= height);
  const isCut = shown.length < lines.length;
  return [
    ...grounds.filter((ground) => isUnder(ground, shown)).flatMap((ground) => groundItems(ground, width, height)),
    ...shown.flatMap((line, at) => lineItems(line, width, isCut && at === shown.length - 1)),
  ];
}

const isUnder = ({ top, bottom }: NoteGround, lines: readonly NoteLine[]): boolean =>
  lines.some((line) => line.top >= top && line.top < bottom);

/** A ground that a short note cuts through ends with the note. */
function groundItems({ kind, x, top, bottom }: NoteGround, width: number, height: number): readonly SceneItem[] {
  const h = Math.min(bottom, height) - top;
  return kind === "code"
    ? [{ t: "rect", x, y: top, w: Math.max(0, width - x), h, r: PLATE_RADIUS, fill: "note-code" }]
    : [{ t: "rect", x: x + BAR.x, y: top, w: BAR.w, h, r: BAR.w / 2, fill: "line-strong" }];
}

function lineItems(line: NoteLine, width: number, isLast: boolean): readonly SceneItem[] {
  const { top, height, x, size } = line;
  if (line.isRule) return [{ t: "path", d: `M ${x} ${top + height / 2} H ${width}`, stroke: "line-strong", width: 1 }];
  const baseline = Math.round(top + (height + size * CAP_HEIGHT) / 2 - 0.7);
  const words = line.runs.flatMap((run, at) => {
    const end = isLast && at === line.runs.length - 1 ? `${run.span.text.endsWith("…") ? "" : " …"}` : "";
    const chip = run.font.pad > 0 ? [chipItem(run, line)] : [];
    return [...chip, ...runItems(run, { x, y: baseline }, end)];
  });
  return [...markerItems(line.marker, x, baseline), ...words];
}

function runItems(run: Run, at: { readonly x: number; readonly y: number }, end: string): readonly SceneItem[] {
  const { span, font } = run;
  // SVG drops the blanks at the ends of a text, so they are part of its place.
  const words = span.text.trim();
  if (words + end === "") return [];
  const blank = span.text.slice(0, span.text.length - span.text.trimStart().length);
  const widthOf = (text: string): number => measureText(text, font.size, font.weight, font.mono);
  const item: TextItem = {
    t: "text",
    x: at.x + run.x + widthOf(blank),
    y: at.y,
    text: words + end,
    size: font.size,
    weight: font.weight,
    ...(span.italic ? { italic: true } : {}),
    ...(font.mono ? { mono: true } : {}),
    fill: "note-text",
  };
  const lines = [...(span.struck ? [STRUCK_AT] : []), ...(span.link ? [LINK_AT] : [])];
  return [item, ...lines.map((above) => strokeAt(item, above, widthOf(words)))];
}

const strokeAt = ({ x, y, size }: TextItem, above: number, w: number): SceneItem => ({
  t: "path",
  d: `M ${x} ${y - above * size} H ${x + w}`,
  stroke: "note-text",
  width: 1,
});

const chipItem = ({ x, w, font }: Run, line: NoteLine): SceneItem => ({
  t: "rect",
  x: line.x + x - font.pad,
  y: line.top + CHIP.inset,
  w: w + font.pad * 2,
  h: line.height - CHIP.inset * 2,
  r: CHIP.radius,
  fill: "note-code",
});
