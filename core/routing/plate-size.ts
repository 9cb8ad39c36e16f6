/** The font is not known here: generous guesses, px. */
const LETTER = 6;
const CAPITAL = 8;
const WIDE = 11.5;
const PADDING = 10;
const WIDEST = 190;
const HEIGHT = 18;

/** The size in px of the plate of a label, rather too large than too small. */
export function plateSize(label: string): { readonly w: number; readonly h: number } {
  let w = PADDING;
  for (const letter of label) w += letter > "\u024f" ? WIDE : letter >= "A" && letter <= "Z" ? CAPITAL : LETTER;
  return { w: Math.min(WIDEST, w), h: HEIGHT };
}
