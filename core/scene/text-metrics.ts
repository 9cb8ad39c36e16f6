import { readAdvances } from "./advance-table.ts";
import type { FontWeight } from "./display-list.ts";
import { splitGraphemes } from "./graphemes.ts";
import { INTER_400 } from "./metrics/inter-400.ts";
import { INTER_500 } from "./metrics/inter-500.ts";
import { INTER_600 } from "./metrics/inter-600.ts";
import { MONO } from "./metrics/mono.ts";

/** Width of one emoji in em, as in the shipped emoji font. */
export const EMOJI_EM = 1.27;
const WIDE_EM = 1;
const UNKNOWN_EM = 0.6;

const ADVANCES: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  400: readAdvances(INTER_400),
  500: readAdvances(INTER_500),
  600: readAdvances(INTER_600),
};

/** The letters of code are as wide in every weight; what its font lacks is set in the other one. */
const MONO_ADVANCES: ReadonlyMap<number, number> = new Map([...ADVANCES[400], ...readAdvances(MONO)]);

const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{1f1e6}-\u{1f1ff}]|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}\u200d)/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]/u;
const SIMPLE = /^[\u0020-\u02ff]*$/;

/** Whether a character (one grapheme) is drawn as an emoji. */
export const isEmoji = (grapheme: string): boolean => EMOJI.test(grapheme);

/** Whether a character (one grapheme) is a full-width CJK one, between which a line may break. */
export const isWide = (grapheme: string): boolean => WIDE.test(grapheme);

/** Width in px of a text on one line, size in px; `mono`: in the font of code. No kerning: the exporters draw it the same way. */
export function measureText(text: string, size: number, weight: FontWeight, mono = false): number {
  const advances = mono ? MONO_ADVANCES : ADVANCES[weight];
  let em = 0;
  if (SIMPLE.test(text)) {
    for (let i = 0; i < text.length; i += 1) em += advances.get(text.charCodeAt(i)) ?? UNKNOWN_EM;
  } else {
    for (const grapheme of splitGraphemes(text)) em += graphemeEm(grapheme, advances);
  }
  return em * size;
}

function graphemeEm(grapheme: string, advances: ReadonlyMap<number, number>): number {
  if (isEmoji(grapheme)) return EMOJI_EM;
  let em = 0;
  for (const char of grapheme) {
    const known = advances.get(char.codePointAt(0) ?? 0);
    if (isWide(char)) em += WIDE_EM;
    else if (ZERO_WIDTH.test(char)) em += 0;
    else em += known ?? UNKNOWN_EM;
  }
  return em;
}
