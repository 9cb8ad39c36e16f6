import type { TextRange } from "./ranges.ts";

/** A short piece of a text with the stretches in it that were looked for. */
export interface Snippet {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Characters shown before the first stretch. */
const LEAD = 24;

/** Cuts a text to about `most` characters around the first stretch; cut ends show an ellipsis, line breaks become spaces. */
export function snippetOf(text: string, ranges: readonly TextRange[], most = 120): Snippet {
  const line = text.replace(/\s/g, " ");
  if (line.length <= most) return { text: line, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const from = wordStart(line, Math.min(Math.max(0, first - LEAD), line.length - most));
  const to = Math.min(line.length, from + most);
  const head = from > 0 ? "…" : "";
  const shift = head.length - from;
  const shown = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): TextRange => [start + shift, end + shift]);
  return { text: `${head}${line.slice(from, to)}${to < line.length ? "…" : ""}`, ranges: shown };
}

/** The start of the word at or shortly after a place, and never inside a pair of surrogates. */
function wordStart(line: string, at: number): number {
  if (at <= 0) return 0;
  const space = line.indexOf(" ", at);
  if (space !== -1 && space - at < LEAD / 2) return space + 1;
  const unit = line.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
