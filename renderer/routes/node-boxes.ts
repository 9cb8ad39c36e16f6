import { changedKeys } from "../../core/model/changed-keys.ts";
import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import type { Box } from "../../core/model/records/fields.ts";
import { type BoxIndex, indexBoxes } from "../../core/routing/box-index.ts";
import { overlayBoxes } from "../../core/routing/overlay-boxes.ts";

/** With more components changed than this the index is made anew. */
const MOST_CHANGED = 200;

/** Gives the components of a board by place. What the boards asked for in a row have in common is indexed once. */
export function createNodeBoxes(): (doc: Doc) => BoxIndex {
  let base: { readonly doc: Doc; readonly index: BoxIndex } | null = null;
  return (doc) => {
    const changed = base === null ? null : changedKeys(base.doc, doc);
    if (base === null || changed === null || changed.size > MOST_CHANGED) {
      base = { doc, index: indexBoxes(listRecords(doc, "node")) };
      return base.index;
    }
    const { doc: before, index } = base;
    const list = (of: Doc): readonly Box[] => [...changed].flatMap((id) => getRecord(of, "node", id) ?? []);
    return overlayBoxes(index, new Set(list(before)), list(doc));
  };
}
