import type { FontWeight, Scene, TextItem } from "../../core/scene/display-list.ts";
import { splitGraphemes } from "../../core/scene/graphemes.ts";
import type { EmbeddedFont } from "../../core/scene/to-svg.ts";
import type { LoadedFace } from "../fonts/load-face.ts";
import { runSplitter } from "../fonts/split-runs.ts";
import { subsetFace } from "../fonts/subset-face.ts";
import { listTexts } from "./list-texts.ts";

/** The fonts that the texts of a drawing need, each with only the glyphs used. Characters that no shipped font has are left to the viewer. */
export async function embedFonts(scene: Scene): Promise<readonly EmbeddedFont[]> {
  const texts = listTexts(scene.items);
  const splitter = runSplitter(texts.map(({ text }) => text));
  const used = new Map<LoadedFace, Set<string>>();
  for (const { weight, mono, characters } of listCharacters(texts)) {
    for (const character of characters) {
      for (const { face, missing } of await splitter.split(character, weight, mono)) {
        if (!missing) used.set(face, (used.get(face) ?? new Set()).add(character));
      }
    }
  }
  const faces = [...used].sort(([a], [b]) => (a.face.id < b.face.id ? -1 : 1));
  const crowded = listCrowded(faces.map(([{ face }]) => `${face.family} ${face.weight}`));
  return Promise.all(
    faces.map(async ([loaded, characters]) => ({
      family: loaded.face.family,
      weight: loaded.face.weight,
      dataUri: await subsetFace(loaded, characters),
      ...(crowded.has(`${loaded.face.family} ${loaded.face.weight}`) ? { range: rangeOf(characters) } : {}),
    })),
  );
}

interface FontCharacters {
  readonly weight: FontWeight;
  readonly mono: boolean;
  readonly characters: Set<string>;
}

/** The different characters of texts by the font that they are set in. */
function listCharacters(texts: readonly TextItem[]): Iterable<FontCharacters> {
  const byFont = new Map<string, FontCharacters>();
  for (const { text, weight, mono = false } of texts) {
    const key = `${weight} ${mono}`;
    const font = byFont.get(key) ?? { weight, mono, characters: new Set() };
    for (const character of splitGraphemes(text)) font.characters.add(character);
    byFont.set(key, font);
  }
  return byFont.values();
}

/** Names that occur more than once: their files must say which characters each is for. */
function listCrowded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, i) => names.indexOf(name) !== i));
}

function rangeOf(characters: ReadonlySet<string>): string {
  const codes = new Set([...characters].flatMap((text) => Array.from(text, (char) => char.codePointAt(0) ?? 0)));
  return [...codes]
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16)}`)
    .join(",");
}
