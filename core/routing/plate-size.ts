/** The font is not known here: generous guesses of how wide letters are, px. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|! ]/, 3.2],
  [/[frt()[\]\-/"]/, 4.3],
  [/[mwMW@%]/, 10.9],
  [/[A-Z_&+=<>~#]/, 7.8],
  [/[\u0020-\u024f]/, 6.7],
];
const WIDE = 11.5;
const PADDING = 11;
const WIDEST = 191;
const HEIGHT = 18;

const known = new Map<string, number>();

/** The size in px of the plate of a label, rather too large than too small. */
export function plateSize(label: string): { readonly w: number; readonly h: number } {
  let w = PADDING;
  for (const letter of label) w += widthOf(letter);
  return { w: Math.min(WIDEST, w), h: HEIGHT };
}

function widthOf(letter: string): number {
  const seen = known.get(letter);
  if (seen !== undefined) return seen;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDE;
  known.set(letter, width);
  return width;
}
