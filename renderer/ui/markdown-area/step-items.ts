import { isInCode, type Lines, linesOf } from "./lines-of.ts";
import { readListLine, wordsAt } from "./list-line.ts";
import type { MarkedText } from "./mark-selection.ts";
import { numberItems } from "./number-items.ts";

const CODE_STEP = 4;

/** The text with the selected items of a list, or lines of code, one step further in; null when the selection begins in neither. */
export const stepIn = (edited: MarkedText): MarkedText | null => step(edited, indentBelow);

/** The text with the selected items of a list, or lines of code, one step further out; null when the selection begins in neither. */
export const stepOut = (edited: MarkedText): MarkedText | null => step(edited, indentAbove);

function step(edited: MarkedText, wanted: (lines: Lines) => number): MarkedText | null {
  const found = linesOf(edited);
  const { lines, first, last } = found;
  const line = lines[first] ?? "";
  const isCode = isInCode(lines, first);
  if (!isCode && readListLine(line) === null) return null;
  const by = isCode ? (wanted === indentBelow ? CODE_STEP : -CODE_STEP) : wanted(found) - leadOf(line);
  const shifted = lines.map((each, at) => (at < first || at > last ? each : shift(each, by)));
  const next = isCode || by === 0 ? shifted : numberItems(shifted, first, first);
  return { ...selectionIn(next, found, edited), text: next.join("\n") };
}

const leadOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

const shift = (line: string, by: number): string =>
  by >= 0 ? (line === "" ? line : " ".repeat(by) + line) : line.slice(Math.min(-by, leadOf(line)));

/** Below the words of the item before it, if that is as deep or deeper; else it cannot go further in. */
function indentBelow({ lines, first }: Lines): number {
  const own = leadOf(lines[first] ?? "");
  for (let at = first - 1; at >= 0; at -= 1) {
    const item = readListLine(lines[at] ?? "");
    if (item === null && (lines[at] ?? "").trim() !== "") return own;
    if (item !== null && item.indent.length <= own) return Math.max(own, wordsAt(item));
  }
  return own;
}

/** At the item that it is below. */
function indentAbove({ lines, first }: Lines): number {
  const own = leadOf(lines[first] ?? "");
  for (let at = first - 1; at >= 0; at -= 1) {
    const item = readListLine(lines[at] ?? "");
    if (item !== null && item.indent.length < own) return item.indent.length;
  }
  return 0;
}

/** The same words stay selected in lines that got longer or shorter at their beginning. */
function selectionIn(
  next: readonly string[],
  { lines, first, last, from }: Lines,
  { text, start, end }: MarkedText,
): Omit<MarkedText, "text"> {
  const startOf = (all: readonly string[], at: number): number =>
    all.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  const moved = (at: number, place: number): number => {
    const column = place - startOf(lines, at);
    const grown = (next[at]?.length ?? 0) - (lines[at]?.length ?? 0);
    return startOf(next, at) + Math.max(0, column + grown);
  };
  const same = start === end;
  const begin = same || start > from || text === "" ? moved(first, start) : startOf(next, first);
  return { start: begin, end: same ? begin : moved(last, end) };
}
