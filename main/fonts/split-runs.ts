import type { FontWeight } from "../../core/scene/display-list.ts";
import { splitGraphemes } from "../../core/scene/graphemes.ts";
import { isEmoji } from "../../core/scene/text-metrics.ts";
import { type CjkFamily, cjkFace, EMOJI_FACE, type FontFace, interFaces, monoFace } from "./font-faces.ts";
import { type LoadedFace, loadFace } from "./load-face.ts";

/** A stretch of text in one font; `missing`: no shipped font has it. */
export interface TextRun {
  readonly face: LoadedFace;
  readonly text: string;
  readonly missing: boolean;
}

/** Chooses a font for each character of a text; `mono`: the one of code where it has the character. */
export interface RunSplitter {
  split(text: string, weight: FontWeight, mono?: boolean): Promise<readonly TextRun[]>;
}

const LATIN = /^[\u0020-\u00ff\u2010-\u2026]*$/;
const EUROPEAN =
  /^[\u0020-\u058f\u1c80-\u1cff\u1d00-\u1fff\u2000-\u2bff\u2c60-\u2c7f\u2de0-\u2dff\ua640-\ua7ff\ufb00-\ufb06]/;

/** A splitter for texts that belong together: they decide which CJK shapes come first (kana: Japanese, hangul: Korean, else Chinese). */
export function runSplitter(texts: Iterable<string>): RunSplitter {
  const families = orderFamilies(texts);
  const known = new Map<string, Promise<LoadedFace | null>>();
  const faceOf = (grapheme: string, weight: FontWeight): Promise<LoadedFace | null> => {
    const key = `${weight} ${grapheme}`;
    const found = known.get(key) ?? firstCovering(listFaces(grapheme, weight, families), grapheme);
    known.set(key, found);
    return found;
  };
  return {
    split: async (text, weight, mono = false) => {
      const usual = await loadFace(mono ? monoFace(weight) : (interFaces(weight)[0] ?? EMOJI_FACE));
      if (text === "") return [];
      if (LATIN.test(text) && usual.covers(text)) return [{ face: usual, text, missing: false }];
      const runs: TextRun[] = [];
      for (const grapheme of splitGraphemes(text)) {
        const face = usual.covers(grapheme) && !isEmoji(grapheme) ? usual : await faceOf(grapheme, weight);
        addTo(runs, { face: face ?? usual, text: grapheme, missing: face === null });
      }
      return runs;
    },
  };
}

function addTo(runs: TextRun[], run: TextRun): void {
  const last = runs.at(-1);
  if (last !== undefined && last.face === run.face && last.missing === run.missing)
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function listFaces(grapheme: string, weight: FontWeight, families: readonly CjkFamily[]): readonly FontFace[] {
  const inter = EUROPEAN.test(grapheme) ? interFaces(weight) : [];
  const cjk = families.map((family) => cjkFace(family, weight));
  return isEmoji(grapheme) ? [EMOJI_FACE, ...inter, ...cjk] : [...inter, ...cjk, EMOJI_FACE];
}

async function firstCovering(faces: readonly FontFace[], grapheme: string): Promise<LoadedFace | null> {
  for (const face of faces) {
    const loaded = await loadFace(face);
    if (loaded.covers(grapheme)) return loaded;
  }
  return null;
}

function orderFamilies(texts: Iterable<string>): readonly CjkFamily[] {
  let hangul = false;
  for (const text of texts) {
    if (/[\u3040-\u30ff]/.test(text)) return ["Noto Sans JP", "Noto Sans SC", "Noto Sans KR"];
    if (/[\uac00-\ud7a3\u1100-\u11ff]/.test(text)) hangul = true;
  }
  return hangul ? ["Noto Sans KR", "Noto Sans SC", "Noto Sans JP"] : ["Noto Sans SC", "Noto Sans JP", "Noto Sans KR"];
}
