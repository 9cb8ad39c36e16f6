import { numbered, readListLine } from "./list-line.ts";

/** Lines of a text with the numbered items around one of them counted anew; the first number of a list is kept, that of a list begun at `fresh` is 1. */
export function numberItems(lines: readonly string[], at: number, fresh = -1): readonly string[] {
  let [from, to] = [at, at];
  while (from > 0 && lines[from - 1]?.trim() !== "") from -= 1;
  while (to < lines.length - 1 && lines[to + 1]?.trim() !== "") to += 1;
  const counts = new Map<number, number>();
  return lines.map((line, index) => {
    const item = index < from || index > to ? null : readListLine(line);
    if (item === null) return line;
    const depth = item.indent.length;
    for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
    if (item.number === null) {
      counts.delete(depth);
      return line;
    }
    const before = counts.get(depth);
    const number = before === undefined ? (index === fresh ? 1 : item.number) : before + 1;
    counts.set(depth, number);
    return line.replace(item.mark, numbered(item, number));
  });
}
