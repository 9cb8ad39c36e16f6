/** A text with a selection, as in a text field. */
export interface MarkedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text with a mark of Markdown put around what is selected, or taken away where it stands there already; the same words stay selected. At the end of marked words it leaves the mark. */
export function markSelection({ text, start, end }: MarkedText, mark: string): MarkedText {
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (endsWithMark(before, mark) && startsWithMark(after, mark)) {
    const cut = before.slice(0, -mark.length);
    return { text: cut + inside + after.slice(mark.length), start: start - mark.length, end: end - mark.length };
  }
  if (inside === "" && startsWithMark(after, mark))
    return { text, start: start + mark.length, end: start + mark.length };
  const [lead] = /^\s*/.exec(inside) ?? [""];
  const tail = inside.trim() === "" ? "" : (/\s*$/.exec(inside)?.[0] ?? "");
  const core = inside.slice(lead.length, inside.length - tail.length);
  const from = start + lead.length + mark.length;
  return { text: before + lead + mark + core + mark + tail + after, start: from, end: from + core.length };
}

/** One star beside another is part of a longer mark. */
const endsWithMark = (text: string, mark: string): boolean =>
  text.endsWith(mark) && (mark.length > 1 || !text.endsWith(mark + mark) || text.endsWith(mark.repeat(3)));

const startsWithMark = (text: string, mark: string): boolean =>
  text.startsWith(mark) && (mark.length > 1 || !text.startsWith(mark + mark) || text.startsWith(mark.repeat(3)));
