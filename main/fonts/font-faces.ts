import type { FontWeight } from "../../core/scene/display-list.ts";

/** A writing system of Chinese characters, which choose their shapes by language. */
export type CjkFamily = "Noto Sans SC" | "Noto Sans JP" | "Noto Sans KR";

/** One shipped font file. `shapes`: it needs its layout tables (joined emoji); the others are set glyph by glyph. */
export interface FontFace {
  readonly id: string;
  readonly family: "Inter" | "JetBrains Mono NL" | CjkFamily | "Noto Emoji";
  readonly weight: FontWeight;
  readonly file: string;
  readonly shapes: boolean;
}

const INTER_SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"] as const;

const CJK_FILES: Readonly<Record<CjkFamily, string>> = {
  "Noto Sans SC": "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified",
  "Noto Sans JP": "@fontsource/noto-sans-jp/files/noto-sans-jp-japanese",
  "Noto Sans KR": "@fontsource/noto-sans-kr/files/noto-sans-kr-korean",
};

/** The files of Inter in a weight, the most used first. */
export const interFaces = (weight: FontWeight): readonly FontFace[] =>
  INTER_SUBSETS.map((subset) => ({
    id: `inter-${subset}-${weight}`,
    family: "Inter",
    weight,
    file: `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`,
    shapes: false,
  }));

/** The file of the font of code for a weight, which has no ligatures; medium is set in regular. */
export function monoFace(weight: FontWeight): FontFace {
  const nearest = weight === 600 ? 600 : 400;
  const file = `jetbrains-mono/fonts/webfonts/JetBrainsMonoNL-${nearest === 600 ? "SemiBold" : "Regular"}.woff2`;
  return { id: `mono-${nearest}`, family: "JetBrains Mono NL", weight: nearest, file, shapes: false };
}

/** The file of a CJK family for a weight; medium is set in regular. */
export function cjkFace(family: CjkFamily, weight: FontWeight): FontFace {
  const nearest = weight === 600 ? 600 : 400;
  const file = `${CJK_FILES[family]}-${nearest}-normal.woff2`;
  return { id: `${family}-${nearest}`, family, weight: nearest, file, shapes: false };
}

/** The emoji file: one weight for all. */
export const EMOJI_FACE: FontFace = {
  id: "noto-emoji",
  family: "Noto Emoji",
  weight: 400,
  file: "@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2",
  shapes: true,
};

/** Every font file that the exporters can ask for: what a packaged build must carry. */
export const ALL_FACES: readonly FontFace[] = [
  ...([400, 500, 600] as const).flatMap(interFaces),
  ...([400, 600] as const).map(monoFace),
  ...([400, 600] as const).flatMap((weight) =>
    (Object.keys(CJK_FILES) as CjkFamily[]).map((family) => cjkFace(family, weight)),
  ),
  EMOJI_FACE,
];
