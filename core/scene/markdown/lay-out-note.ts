import type { FontWeight } from "../display-list.ts";
import { measureText } from "../text-metrics.ts";
import type { Block, Marker } from "./block.ts";
import { breakSpans, type Run } from "./break-spans.ts";
import { readMarkdown } from "./read-markdown.ts";

/** One line of a note: top and height in px from where the text begins, its size and weight, runs from `x`. */
export interface NoteLine {
  readonly top: number;
  readonly height: number;
  readonly x: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly runs: readonly Run[];
  /** Before the first line of a list item. */
  readonly marker: Marker | null;
  /** Drawn on a ground of its own. */
  readonly isCode: boolean;
  readonly isRule: boolean;
}

/** A note set in lines, with the height of them all, px. */
export interface NoteLayout {
  readonly lines: readonly NoteLine[];
  readonly height: number;
}

interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly height: number;
}

const BODY: TextStyle = { size: 13, weight: 400, height: 18 };
const CODE: TextStyle = { size: 12, weight: 400, height: 18 };
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
  let top = 0;
  for (const block of readMarkdown(text)) {
    if (block.spaced && lines.length > 0) top += GAP;
    for (const line of setBlock(block, maxWidth)) {
      lines.push({ ...line, top });
      top += line.height;
    }
  }
  return { lines, height: top };
}

function setBlock(block: Block, maxWidth: number): readonly Omit<NoteLine, "top">[] {
  const { size, weight, height } = styleOf(block);
  const x = Math.min(block.indent * INDENT, maxWidth / 2) + numberRoom(block.marker);
  const line = { height, x, size, weight, isCode: block.kind === "code", isRule: false, marker: null };
  if (block.kind === "rule") return [{ ...line, height: RULE_HEIGHT, runs: [], isRule: true }];
  const runs = block.lines.flatMap((spans) => breakSpans(spans, { maxWidth: maxWidth - x, size, weight }));
  return runs.map((each, at) => ({ ...line, runs: each, marker: at === 0 ? block.marker : null }));
}

function styleOf({ kind, level }: Block): TextStyle {
  if (kind === "code") return CODE;
  return kind === "heading" ? (HEADINGS[level - 1] ?? LOW_HEADING) : BODY;
}

/** Numbers of several digits push their text aside. */
function numberRoom(marker: Marker | null): number {
  if (marker?.kind !== "number") return 0;
  return Math.max(0, measureText(marker.text, BODY.size, BODY.weight) + 6 - INDENT);
}
