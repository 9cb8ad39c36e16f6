import { type FoldedText, foldText, sourceRange } from "./fold.ts";
import type { FindTerms } from "./query.ts";

/** A stretch of a text, [start, end) in characters. */
export type TextRange = readonly [number, number];

/** Most stretches marked in one text. */
const MOST = 50;

/** Where the terms are in a text, in order and without overlap. */
export function findRanges(text: string, terms: FindTerms, folded: FoldedText = foldText(text)): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const term of terms) {
    let at = folded.text.indexOf(term);
    while (at !== -1 && found.length < MOST) {
      found.push(sourceRange(folded, at, at + term.length, text.length));
      at = folded.text.indexOf(term, at + term.length);
    }
  }
  return joined(found);
}

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
