import type { MarkedText } from "./mark-selection.ts";

/** A text as lines, with the first and last line that its selection touches and where the first of them begins. */
export interface Lines {
  readonly lines: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

/** The lines of a text and those that its selection touches. */
export function linesOf({ text, start, end }: MarkedText): Lines {
  const first = text.slice(0, start).split("\n").length - 1;
  const last = text.slice(0, end).split("\n").length - 1;
  return { lines: text.split("\n"), first, last, from: text.lastIndexOf("\n", start - 1) + 1 };
}

/** Whether a line lies in a fenced block of code. */
export const isInCode = (lines: readonly string[], at: number): boolean =>
  lines.slice(0, at).filter((line) => /^\s*```/.test(line)).length % 2 === 1;
