import { randomUUID } from "node:crypto";
import { boardOf } from "../../../core/model/doc.ts";
import { isEmptyPatch } from "../../../core/model/patch.ts";
import { withTitle } from "../../../core/model/with-title.ts";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import type { WritableDb } from "../handle.ts";
import { transact } from "../sql.ts";
import { getBoard, insertBoard, needsLayout, readBoard } from "./boards.ts";
import { appendEntries } from "./journal.ts";
import { copyFace } from "./thumbnails.ts";

/** Characters kept of a title so that " copy" still fits into a name. */
const MAX_STEM = 490;

/** A copy of a board under the name "<title> copy"; the copy begins its own journal. */
export function duplicateBoard(db: WritableDb, id: string, at: string): BoardSummary {
  return transact(db, () => {
    const doc = readBoard(db, id);
    const title = `${boardOf(doc).title.slice(0, MAX_STEM)} copy`;
    const copy = insertBoard(
      db,
      { doc: withTitle(doc, title).doc, needsLayout: needsLayout(db, id), label: "Duplicate board" },
      at,
    );
    copyFace(db, id, copy.id);
    return getBoard(db, copy.id);
  });
}

/** Renames a board through its journal, so that records, undo and title agree. */
export function renameBoard(db: WritableDb, id: string, title: string, at: string): BoardSummary {
  return transact(db, () => {
    const { patch } = withTitle(readBoard(db, id), title);
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
