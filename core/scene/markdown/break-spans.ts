import type { FontWeight } from "../display-list.ts";
import { measureText } from "../text-metrics.ts";
import { breakPieces } from "../wrap-text.ts";
import type { Span } from "./block.ts";
import { type SpanFont, spanFont } from "./span-font.ts";

/** A stretch of one line in one style: its words from `x`, `w` px wide. */
export interface Run {
  readonly span: Span;
  readonly font: SpanFont;
  readonly x: number;
  readonly w: number;
}

/** How spans are set: width of a line in px, size in px, weight of text that is not bold. */
export interface SpanBox {
  readonly maxWidth: number;
  readonly size: number;
  readonly weight: FontWeight;
}

/** A part of a span that stays on one line. */
interface Piece {
  readonly span: Span;
  readonly font: SpanFont;
  readonly text: string;
}

/** Spans broken into lines that fit: between words, and within words that are longer than a line. */
export function breakSpans(spans: readonly Span[], box: SpanBox): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const word of joinWords(spans.flatMap((span) => piecesOf(span, box)))) {
    const end = endOf(lines.at(-1) ?? []);
    const width = wordWidth(word);
    if (end > 0 && width <= box.maxWidth && end + width > box.maxWidth) lines.push([]);
    for (const piece of word) place(lines, piece, box.maxWidth);
  }
  return lines.map(withoutEndBlank);
}

function piecesOf(span: Span, box: SpanBox): readonly Piece[] {
  const font = spanFont(span, box);
  const pieces = breakPieces(span.text, { ...font, maxWidth: box.maxWidth - font.pad * 2 });
  return pieces.map((text) => ({ span, font, text }));
}

/** Pieces of different looks with no blank between them are one word: a comma stays with the code before it. */
function joinWords(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  let previous: Piece | undefined;
  for (const piece of pieces) {
    const isJoined =
      previous !== undefined && previous.span !== piece.span && !/\s$/.test(previous.text) && !/^\s/.test(piece.text);
    if (isJoined) words.at(-1)?.push(piece);
    else words.push([piece]);
    previous = piece;
  }
  return words;
}

const wordWidth = (word: readonly Piece[]): number =>
  word.reduce((sum, { text, font }, at) => {
    const shown = at === word.length - 1 ? text.trimEnd() : text;
    return sum + widthOf(shown, font) + font.pad * 2;
  }, 0);

const widthOf = (text: string, { size, weight, mono }: SpanFont): number => measureText(text, size, weight, mono);

function place(lines: Run[][], piece: Piece, maxWidth: number): void {
  const line = lines.at(-1) ?? [];
  const last = line.at(-1);
  const continued = last !== undefined && isSameStyle(last.span, piece.span) ? last : null;
  const pads = continued === null ? piece.font.pad * 2 : 0;
  const end = endOf(line);
  if (end > 0 && end + pads + widthOf(piece.text.trimEnd(), piece.font) > maxWidth)
    lines.push([runOf(piece, piece.text.trimStart(), piece.font.pad)]);
  else if (continued === null) line.push(runOf(piece, piece.text, end + piece.font.pad));
  else line[line.length - 1] = runOf(piece, continued.span.text + piece.text, continued.x);
}

const endOf = (line: readonly Run[]): number => {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.w + last.font.pad;
};

const runOf = ({ span, font }: Piece, text: string, x: number): Run => ({
  span: { ...span, text },
  font,
  x,
  w: widthOf(text, font),
});

const isSameStyle = (a: Span, b: Span): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.code === b.code &&
  a.struck === b.struck &&
  a.link === b.link &&
  a.aside === b.aside;

const withoutEndBlank = (line: readonly Run[]): readonly Run[] =>
  line.map((run, at) => {
    const text = run.span.text.trimEnd();
    return at < line.length - 1 || text === run.span.text
      ? run
      : { ...run, span: { ...run.span, text }, w: widthOf(text, run.font) };
  });
