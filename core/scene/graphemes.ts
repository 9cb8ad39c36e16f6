const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
const ASCII = /^[\u0020-\u007e]*$/;

/** A text as the characters a reader sees: an emoji sequence or a letter with its accents is one. */
export function splitGraphemes(text: string): readonly string[] {
  if (ASCII.test(text)) return [...text];
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
