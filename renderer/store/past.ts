import { EMPTY_HISTORY } from "../../core/commands/history.ts";
import { type Doc, docOf } from "../../core/model/doc.ts";
import { applyPatch, diffDocs, isEmptyPatch } from "../../core/model/patch.ts";
import { call } from "../desktop.ts";
import { commitRun } from "./dispatch.ts";
import { flushJournal } from "./journal.ts";
import { mergeWindow } from "./merging.ts";
import { openBoard } from "./open-board.ts";
import { type PastView, session, setDoc } from "./session.ts";
import { toast } from "./ui.ts";

/** A state of the open board: the number of its last journal entry, what it is called and when it was. */
export type PastPoint = Pick<PastView, "seq" | "label" | "at">;

const LONGEST_TITLE = 450;

/** Shows the board as it was after an entry, view-only; what is there now waits behind it. Rejects when it cannot be read. */
export async function lookAt(point: PastPoint): Promise<void> {
  await flushJournal();
  const { boardId } = session.getState();
  if (boardId === null) return;
  const { records } = await call("history.at", { board: boardId, seq: point.seq });
  if (session.getState().boardId === boardId) showPast(docOf(records), point);
}

/** Puts a state of the board on the screen without touching the board. */
export function showPast(doc: Doc, point: PastPoint): void {
  const { past, doc: now, history, readOnly, selection } = session.getState();
  const present = past?.present ?? { doc: now, history, readOnly, selection };
  mergeWindow.close();
  setDoc(doc, { past: { ...point, present }, readOnly: true, history: EMPTY_HISTORY });
}

/** Goes back to the board as it is now. */
export function backToNow(): void {
  const { past } = session.getState();
  if (past === null) return;
  const { doc, ...rest } = past.present;
  setDoc(doc, { ...rest, past: null });
}

/** Makes the board again what it is on the screen: one change that can be undone. */
export function bringBack(): void {
  const { past, doc } = session.getState();
  if (past === null) return;
  backToNow();
  const now = session.getState().doc;
  const patch = diffDocs(now, doc);
  if (isEmptyPatch(patch)) {
    toast("The board is already as it was then.");
    return;
  }
  const label = `Bring back “${past.label}”`;
  commitRun("bring-back", { patch, doc: applyPatch(now, patch), group: null, label, undoable: true });
}

/** Opens a new board that is as the one on the screen was. */
export async function copyPast(): Promise<void> {
  const { past, boardId, title } = session.getState();
  if (past === null || boardId === null) return;
  const name = `${title.slice(0, LONGEST_TITLE)} (${past.label})`.slice(0, LONGEST_TITLE);
  const copy = await call("history.copy", { board: boardId, seq: past.seq, title: name });
  await openBoard(copy.id);
  toast("The earlier state is a board of its own now.");
}
