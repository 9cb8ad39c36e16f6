import { cleanLine } from "./clean-text.ts";
import type { FontWeight } from "./display-list.ts";
import { splitGraphemes } from "./graphemes.ts";
import { isWide, measureText } from "./text-metrics.ts";

const ELLIPSIS = "…";

/** How text is set: width in px to fit, size in px, weight, most lines. */
export interface TextBox {
  readonly maxWidth: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly maxLines: number;
}

/** How pieces are set; `mono`: in the font of code. */
export interface PieceBox extends Omit<TextBox, "maxLines"> {
  readonly mono?: boolean;
}

/** A text broken into at most `maxLines` lines that fit `maxWidth` px; what does not fit ends in an ellipsis. Words longer than a line are cut, never a character. */
export function wrapText(text: string, box: TextBox): readonly string[] {
  const key = `${box.maxWidth} ${box.size} ${box.weight} ${box.maxLines} ${text}`;
  const known = wrapped.get(key);
  if (known !== undefined) return known;
  if (wrapped.size >= MAX_KNOWN) wrapped.clear();
  const lines = breakText(text, box);
  wrapped.set(key, lines);
  return lines;
}

/** The same names are set again on every redraw, so their lines are kept. */
const wrapped = new Map<string, readonly string[]>();
const MAX_KNOWN = 4000;

function breakText(text: string, box: TextBox): readonly string[] {
  const clean = cleanLine(text).trim();
  if (clean === "" || box.maxLines < 1) return [];
  const width = (line: string): number => measureText(line, box.size, box.weight);
  if (width(clean) <= box.maxWidth) return [clean];
  const pieces = breakPieces(clean, box);
  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length && lines.length < box.maxLines - 1) {
    let end = start + 1;
    while (end < pieces.length && width(joinPieces(pieces, start, end + 1)) <= box.maxWidth) end += 1;
    lines.push(joinPieces(pieces, start, end));
    start = end;
  }
  const rest = joinPieces(pieces, start, pieces.length);
  return rest === "" ? lines : [...lines, cutText(rest, box)];
}

const joinPieces = (pieces: readonly string[], start: number, end: number): string =>
  pieces.slice(start, end).join("").trim();

/** A text cut to one line of `maxWidth` px with an ellipsis when it is longer. */
export function cutText(text: string, { maxWidth, size, weight }: Omit<TextBox, "maxLines">): string {
  const clean = cleanLine(text).trim();
  if (measureText(clean, size, weight) <= maxWidth) return clean;
  const graphemes = splitGraphemes(clean);
  const fits = (count: number): boolean => measureText(cutAt(graphemes, count), size, weight) <= maxWidth;
  let low = 0;
  let high = graphemes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return cutAt(graphemes, low);
}

const cutAt = (graphemes: readonly string[], count: number): string =>
  `${graphemes
    .slice(0, count)
    .join("")
    .replace(/[\s,;:.\-–]+$/u, "")}${ELLIPSIS}`;

/** Pieces between which a line may break: words with their space, CJK characters, halves of hyphenated and of overlong words. */
export function breakPieces(text: string, box: PieceBox): readonly string[] {
  const pieces: string[] = text.match(/^\s+/u) ?? [];
  for (const word of text.match(/\S+\s*/gu) ?? []) {
    for (const part of splitWide(word)) {
      if (measureText(part.trimEnd(), box.size, box.weight, box.mono) <= box.maxWidth) pieces.push(part);
      else pieces.push(...splitLong(part, box));
    }
  }
  return pieces;
}

const NO_LINE_START = /^[、。，．：；！？）」』】〉》ー々…\s]/u;
const BREAK_AFTER = /[-/_–—]$/u;

const NARROW = /^[\u0020-\u02ff]*$/;
const NARROW_PART = /[^-/_]+[-/_]*\s*|[-/_]+\s*/g;

function splitWide(word: string): readonly string[] {
  if (NARROW.test(word)) return word.match(NARROW_PART) ?? [];
  const parts: string[] = [];
  let previous = "";
  for (const grapheme of splitGraphemes(word)) {
    const last = parts.at(-1);
    const mayBreak = isWide(grapheme) || isWide(previous) || BREAK_AFTER.test(previous);
    if (last === undefined || (mayBreak && !NO_LINE_START.test(grapheme))) parts.push(grapheme);
    else parts[parts.length - 1] = last + grapheme;
    previous = grapheme;
  }
  return parts;
}

function splitLong(word: string, { maxWidth, size, weight, mono }: PieceBox): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const grapheme of splitGraphemes(word)) {
    const wider = width + measureText(grapheme, size, weight, mono);
    if (part !== "" && wider > maxWidth) {
      parts.push(part);
      part = grapheme;
      width = wider - width;
    } else {
      part += grapheme;
      width = wider;
    }
  }
  return part === "" ? parts : [...parts, part];
}
