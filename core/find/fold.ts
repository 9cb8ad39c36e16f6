/** A text as it is compared, and where each of its characters came from. */
export interface FoldedText {
  /** Lower case, compatibility forms unified, marks over Latin, Greek and Cyrillic letters left out. */
  readonly text: string;
  /** Place in the source of each character of `text`; absent when they are the same. */
  readonly places?: readonly number[];
}

const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /[\u0300-\u036f]/g;

/** A text for comparing: "Ｆéature" and "feature" are the same. */
export function foldText(source: string): FoldedText {
  if (PLAIN.test(source)) return { text: source.toLowerCase() };
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const char of source) {
    const folded = char.toLowerCase().normalize("NFKD").replace(MARKS, "").normalize("NFC");
    text += folded;
    for (let i = 0; i < folded.length; i += 1) places.push(at);
    at += char.length;
  }
  return { text, places };
}

/** Where a stretch of the folded text lies in its source, as [start, end). */
export function sourceRange(
  { text, places }: FoldedText,
  start: number,
  end: number,
  sourceLength: number,
): readonly [number, number] {
  if (places === undefined) return [start, end];
  return [places[start] ?? sourceLength, end >= text.length ? sourceLength : (places[end] ?? sourceLength)];
}
