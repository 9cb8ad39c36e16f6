import { isInCode, linesOf } from "./lines-of.ts";
import { numbered, readListLine } from "./list-line.ts";
import type { MarkedText } from "./mark-selection.ts";
import { numberItems } from "./number-items.ts";
import { stepOut } from "./step-items.ts";

const QUOTE = /^\s*>\s?/;

/** The text after Enter where it goes on with what the line is: the next item of a list, a quote, the blanks of code. An item without words ends its list. Null: an ordinary line break. */
export function continueLine(edited: MarkedText): MarkedText | null {
  const { text, start, end } = edited;
  if (start !== end) return null;
  const { lines, first, from } = linesOf(edited);
  const line = lines[first] ?? "";
  const column = start - from;
  if (isInCode(lines, first)) return withLine(edited, /^[ \t]*/.exec(line.slice(0, column))?.[0] ?? "");
  const item = readListLine(line);
  if (item !== null) {
    const lead = line.length - item.words.length;
    if (column < lead) return null;
    if (item.words.trim() === "")
      return item.indent === ""
        ? { text: text.slice(0, from) + text.slice(start), start: from, end: from }
        : stepOut(edited);
    const mark = item.number === null ? item.mark : numbered(item, item.number + 1);
    const next = withLine(edited, `${item.indent}${mark}${item.blank}${item.task ? "[ ] " : ""}`);
    return item.number === null ? next : { ...next, text: numberItems(next.text.split("\n"), first + 1).join("\n") };
  }
  const quote = QUOTE.exec(line)?.[0];
  if (quote === undefined || column < quote.length) return null;
  if (line.trim() === ">") return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  return withLine(edited, quote);
}

function withLine({ text, start }: MarkedText, lead: string): MarkedText {
  const at = start + 1 + lead.length;
  return { text: `${text.slice(0, start)}\n${lead}${text.slice(start)}`, start: at, end: at };
}
