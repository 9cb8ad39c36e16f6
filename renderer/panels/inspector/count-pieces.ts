import type { Doc } from "../../../core/model/doc.ts";

const NOUNS = [
  ["node", "component"],
  ["edge", "flow"],
  ["zone", "zone"],
  ["note", "note"],
  ["image", "picture"],
  ["stroke", "pen stroke"],
] as const;

/** What a selection is made of: "3 components, 2 flows". */
export function countPieces(doc: Doc, ids: readonly string[]): string {
  const types = ids.map((id) => doc.get(id)?.type);
  const parts = NOUNS.flatMap(([type, noun]) => {
    const count = types.filter((each) => each === type).length;
    return count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
  });
  return parts.join(", ");
}
