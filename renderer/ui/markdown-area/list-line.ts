/** A line that is an item of a list: its blanks, its mark, its box if it is a task, its words. */
export interface ListLine {
  readonly indent: string;
  /** `-`, `*` or `+`, or a number with its sign. */
  readonly mark: string;
  /** Of a numbered item, else null. */
  readonly number: number | null;
  readonly blank: string;
  readonly task: boolean;
  readonly words: string;
}

const ITEM = /^([ \t]*)([-*+]|(\d{1,9})[.)])([ \t]+|$)(\[[ xX]\](?:[ \t]+|$))?(.*)$/;

/** A line as an item of a list, or null. */
export function readListLine(line: string): ListLine | null {
  const found = ITEM.exec(line);
  if (found === null) return null;
  const [, indent = "", mark = "", number, blank = "", box, words = ""] = found;
  return {
    indent,
    mark,
    number: number === undefined ? null : Number(number),
    blank: blank === "" ? " " : blank,
    task: box !== undefined,
    words,
  };
}

/** How far the words of an item are from the left: what is below it begins there. */
export const wordsAt = ({ indent, mark, blank }: ListLine): number => indent.length + mark.length + blank.length;

/** The mark of an item with another number. */
export const numbered = ({ mark }: ListLine, number: number): string => `${number}${mark.at(-1) ?? "."}`;
