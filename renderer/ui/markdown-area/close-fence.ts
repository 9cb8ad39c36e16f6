import { isInCode, linesOf } from "./lines-of.ts";
import type { MarkedText } from "./mark-selection.ts";

/** The text after the third tick of a line that ends a block of code: it stands at the start of its line, or it would end nothing. Null: an ordinary tick. */
export function closeFence(edited: MarkedText): MarkedText | null {
  const { text, start, end } = edited;
  const { lines, first, from } = linesOf(edited);
  const line = lines[first] ?? "";
  const isThird = start === end && start === from + line.length && /^[ \t]+``$/.test(line);
  if (!isThird || !isInCode(lines, first)) return null;
  return { text: `${text.slice(0, from)}\`\`\`${text.slice(start)}`, start: from + 3, end: from + 3 };
}
