import { randomUUID } from "node:crypto";
import { boardOf, type Doc, docOf } from "../../../core/model/doc.ts";
import { draftOf } from "../../../core/model/draft.ts";
import { isEmptyPatch, type Patch } from "../../../core/model/patch.ts";
import type { BoardSummary } from "../../../preload/contract.ts";
import type { WritableDb } from "../handle.ts";
import { transact } from "../sql.ts";
import { getBoard, insertBoard, openBoard } from "./boards.ts";
import { appendEntries } from "./journal.ts";
import { copyFace } from "./thumbnails.ts";

/** Characters kept of a title so that " copy" still fits into a name. */
const MAX_STEM = 490;

/** A copy of a board under the name "<title> copy"; the copy begins its own journal. */
export function duplicateBoard(db: WritableDb, id: string, at: string): BoardSummary {
  return transact(db, () => {
    const { records, needsLayout } = openBoard(db, id);
    const doc = docOf(records);
    const title = `${boardOf(doc).title.slice(0, MAX_STEM)} copy`;
    const copy = insertBoard(db, { doc: titled(doc, title).doc, needsLayout, label: "Duplicate board" }, at);
    copyFace(db, id, copy.id);
    return getBoard(db, copy.id);
  });
}

/** Renames a board through its journal, so that records, undo and title agree. */
export function renameBoard(db: WritableDb, id: string, title: string, at: string): BoardSummary {
  return transact(db, () => {
    const { patch } = titled(docOf(openBoard(db, id).records), title);
    const entry = {
      clientId: randomUUID(),
      kind: "do",
      command: "rename",
      label: "Rename board",
      group: null,
    } as const;
    if (!isEmptyPatch(patch)) appendEntries(db, id, [{ ...entry, patch }], at);
    return getBoard(db, id);
  });
}

function titled(doc: Doc, title: string): { readonly doc: Doc; readonly patch: Patch } {
  const draft = draftOf(doc);
  draft.put({ ...boardOf(doc), title });
  return { doc: draft.doc, patch: draft.patch() };
}
