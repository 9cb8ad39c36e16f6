import { boardOf, type Doc } from "./doc.ts";
import { draftOf } from "./draft.ts";
import type { Patch } from "./patch.ts";

/** A board under another title, and the change that makes it so. */
export function withTitle(doc: Doc, title: string): { readonly doc: Doc; readonly patch: Patch } {
  const draft = draftOf(doc);
  draft.put({ ...boardOf(doc), title });
  return { doc: draft.doc, patch: draft.patch() };
}
