import subsetFont from "subset-font";
import { LAYOUT_TABLES, type LoadedFace } from "./load-face.ts";

/** Printable ASCII goes into every subset of the Latin files: edits in another program find their letters, and most boards share one subset. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
const MAX_KNOWN = 48;

const known = new Map<string, Promise<string>>();

/** The glyphs of some characters of a font as a WOFF2 data URI. */
export function subsetFace(loaded: LoadedFace, characters: ReadonlySet<string>): Promise<string> {
  const wanted = new Set([...characters].flatMap((text) => [...text]));
  if (isLatin(loaded.face.id)) for (const char of ASCII) wanted.add(char);
  const text = [...wanted].sort().join("");
  const key = `${loaded.face.id} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const packing = packSubset(loaded, text);
  known.set(key, packing);
  packing.catch(() => known.delete(key));
  return packing;
}

const isLatin = (id: string): boolean =>
  id.startsWith("mono-") || (id.startsWith("inter-latin-") && !id.includes("-ext-"));

async function packSubset({ face, bytes }: LoadedFace, text: string): Promise<string> {
  const dropTables = face.shapes ? [] : LAYOUT_TABLES;
  const subset = await subsetFont(bytes, text, { targetFormat: "woff2", noHinting: true, dropTables });
  return `data:font/woff2;base64,${Buffer.from(subset).toString("base64")}`;
}
