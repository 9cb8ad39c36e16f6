import type { FontWeight } from "../display-list.ts";
import { measureText } from "../text-metrics.ts";
import { breakPieces } from "../wrap-text.ts";
import type { Span } from "./block.ts";

/** A stretch of one line in one style: from `x`, `w` px wide. */
export interface Run {
  readonly span: Span;
  readonly x: number;
  readonly w: number;
}

/** How spans are set: width of a line in px, size in px, weight of text that is not bold. */
export interface SpanBox {
  readonly maxWidth: number;
  readonly size: number;
  readonly weight: FontWeight;
}

/** Weight in which a span is set. */
export const weightOf = (span: Span, usual: FontWeight): FontWeight => (span.bold ? 600 : usual);

/** Spans broken into lines that fit: between words, and within words that are longer than a line. */
export function breakSpans(spans: readonly Span[], box: SpanBox): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const span of spans) {
    const weight = weightOf(span, box.weight);
    const width = (text: string): number => measureText(text, box.size, weight);
    for (const piece of breakPieces(span.text, { ...box, weight })) {
      const line = lines.at(-1) ?? [];
      const end = endOf(line);
      if (end > 0 && end + width(piece.trimEnd()) > box.maxWidth)
        lines.push([runOf(span, piece.trimStart(), 0, width)]);
      else extend(line, span, piece, width);
    }
  }
  return lines.map(withoutEndBlank);
}

const endOf = (line: readonly Run[]): number => {
  const last = line.at(-1);
  return last === undefined ? 0 : last.x + last.w;
};

const runOf = (span: Span, text: string, x: number, width: (text: string) => number): Run => ({
  span: { ...span, text },
  x,
  w: width(text),
});

function extend(line: Run[], span: Span, piece: string, width: (text: string) => number): void {
  const last = line.at(-1);
  if (last !== undefined && isSameStyle(last.span, span))
    line[line.length - 1] = runOf(span, last.span.text + piece, last.x, width);
  else line.push(runOf(span, piece, endOf(line), width));
}

const isSameStyle = (a: Span, b: Span): boolean => a.bold === b.bold && a.italic === b.italic && a.code === b.code;

const withoutEndBlank = (line: readonly Run[]): readonly Run[] =>
  line.map((run, at) =>
    at === line.length - 1 ? { ...run, span: { ...run.span, text: run.span.text.trimEnd() } } : run,
  );
