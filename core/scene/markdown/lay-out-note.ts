import type { FontWeight } from "../display-list.ts";
import { measureText } from "../text-metrics.ts";
import type { Block, Marker } from "./block.ts";
import { breakCode } from "./break-code.ts";
import { breakSpans, type Run } from "./break-spans.ts";
import { readMarkdown } from "./read-markdown.ts";

/** One line of a note: top and height in px from where the text begins, its size, runs from `x`. */
export interface NoteLine {
  readonly top: number;
  readonly height: number;
  readonly x: number;
  readonly size: number;
  readonly runs: readonly Run[];
  /** Before the first line of a list item. */
  readonly marker: Marker | null;
  readonly isRule: boolean;
}

/** What is drawn behind lines: the plate of a block of code, to the right edge, or the bar of a quote. */
export interface NoteGround {
  readonly kind: "code" | "quote";
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A note set in lines on their grounds, with the height of them all, px. */
export interface NoteLayout {
  readonly lines: readonly NoteLine[];
  readonly grounds: readonly NoteGround[];
  readonly height: number;
}

interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly height: number;
}

const BODY: TextStyle = { size: 13, weight: 400, height: 18 };
const CODE: TextStyle = { size: 11.5, weight: 400, height: 17 };
/** Room inside the plate of a block of code, px. */
const PLATE = { x: 8, y: 6 } as const;
const HEADINGS: readonly TextStyle[] = [
  { size: 16, weight: 600, height: 22 },
  { size: 14, weight: 600, height: 20 },
];
const LOW_HEADING: TextStyle = { size: 13, weight: 600, height: 18 };
const RULE_HEIGHT = 10;
const GAP = 8;

/** Room in px for the marker of a list item. */
export const INDENT = 18;

/** Sets the Markdown of a note in lines `maxWidth` px wide. */
export function layOutNote(text: string, maxWidth: number): NoteLayout {
  const lines: NoteLine[] = [];
  const grounds: NoteGround[] = [];
  let top = 0;
  let above: Block | null = null;
  for (const block of readMarkdown(text)) {
    if (above !== null && (block.spaced || block.kind === "code" || above.kind === "code")) top += GAP;
    const start = top;
    const isCode = block.kind === "code";
    if (isCode) top += PLATE.y;
    for (const line of setBlock(block, maxWidth)) {
      lines.push({ ...line, top });
      top += line.height;
    }
    if (isCode) {
      top += PLATE.y;
      grounds.push({ kind: "code", x: leftOf(block, maxWidth), top: start, bottom: top });
    }
    for (const quote of block.quotes)
      addBar(grounds, { kind: "quote", x: indentAt(quote, maxWidth), top: start, bottom: top });
    above = block;
  }
  return { lines, grounds, height: top };
}

/** Quotes that follow one another share a bar. */
function addBar(grounds: NoteGround[], bar: NoteGround): void {
  const at = grounds.findLastIndex(({ kind, x }) => kind === "quote" && x === bar.x);
  const above = grounds[at];
  if (above !== undefined && bar.top - above.bottom <= GAP) grounds[at] = { ...above, bottom: bar.bottom };
  else grounds.push(bar);
}

function setBlock(block: Block, maxWidth: number): readonly Omit<NoteLine, "top">[] {
  const { size, weight, height } = styleOf(block);
  const isCode = block.kind === "code";
  const x = leftOf(block, maxWidth) + (isCode ? PLATE.x : 0);
  const line = { height, x, size, isRule: false, marker: null };
  if (block.kind === "rule") return [{ ...line, height: RULE_HEIGHT, runs: [], isRule: true }];
  const box = { maxWidth: maxWidth - x - (isCode ? PLATE.x : 0), size, weight };
  const runs = block.lines.flatMap((spans) => (isCode ? breakCode(spans, box) : breakSpans(spans, box)));
  return runs.map((each, at) => ({ ...line, runs: each, marker: at === 0 ? block.marker : null }));
}

function styleOf({ kind, level }: Block): TextStyle {
  if (kind === "code") return CODE;
  return kind === "heading" ? (HEADINGS[level - 1] ?? LOW_HEADING) : BODY;
}

const leftOf = ({ indent, marker }: Block, maxWidth: number): number => indentAt(indent, maxWidth) + numberRoom(marker);

const indentAt = (indent: number, maxWidth: number): number => Math.min(indent * INDENT, maxWidth / 2);

/** Numbers of several digits push their text aside. */
function numberRoom(marker: Marker | null): number {
  if (marker?.kind !== "number") return 0;
  return Math.max(0, measureText(marker.text, BODY.size, BODY.weight) + 6 - INDENT);
}
