import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { AppError } from "../../core/errors.ts";
import type { FontFace } from "./font-faces.ts";

/** A font file that is open: its bytes as TrueType and what it covers. */
export interface LoadedFace {
  readonly face: FontFace;
  readonly bytes: Uint8Array;
  /** Width of a text in em. */
  widthOf(text: string): number;
  /** Whether it has a glyph for every visible character of a text. */
  covers(text: string): boolean;
}

/** Layout tables: left out so that every viewer sets the text glyph by glyph, as it was measured. */
export const LAYOUT_TABLES = ["GPOS", "GSUB", "GDEF", "kern"] as const;

const INVISIBLE = /^[\p{Cf}\p{Me}\p{Variation_Selector}]/u;
const packages = createRequire(import.meta.url);
const loaded = new Map<string, Promise<LoadedFace>>();

/** Opens a font file; each is read once. Throws `export-failed` when it is missing or damaged. */
export function loadFace(face: FontFace): Promise<LoadedFace> {
  const known = loaded.get(face.id);
  if (known !== undefined) return known;
  const opening = openFace(face);
  loaded.set(face.id, opening);
  opening.catch(() => loaded.delete(face.id));
  return opening;
}

async function openFace(face: FontFace): Promise<LoadedFace> {
  try {
    const packed = await readFile(packages.resolve(face.file));
    const dropTables = face.shapes ? [] : LAYOUT_TABLES;
    const bytes = await subsetFont(packed, "", {
      targetFormat: "sfnt",
      keepAllGlyphs: true,
      noHinting: true,
      dropTables,
    });
    const font = create(bytes);
    const covers = (text: string): boolean => [...text].every((char) => isCovered(font, char));
    const widthOf = (text: string): number => font.layout(text).advanceWidth / font.unitsPerEm;
    return { face, bytes, widthOf, covers };
  } catch (error) {
    throw new AppError("export-failed", { problem: `the font file ${face.file} cannot be read` }, error);
  }
}

const isCovered = (font: Font, char: string): boolean =>
  INVISIBLE.test(char) || font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
