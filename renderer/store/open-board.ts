import { rebuildHistory } from "../../core/commands/history.ts";
import { AppError } from "../../core/errors.ts";
import { docOf } from "../../core/model/doc.ts";
import { readText } from "../../core/model/json-text.ts";
import { call } from "../desktop.ts";
import { flushJournal, isUnsaved } from "./journal.ts";
import { mergeWindow } from "./merging.ts";
import { select } from "./selection.ts";
import { resetSession, session, setDoc } from "./session.ts";
import { tabOf } from "./tabs.ts";
import { requestView, requestWhole } from "./viewport.ts";

const LONGEST_FLUSH_MS = 3000;

let opening: Promise<unknown> = Promise.resolve();

/**
 * Shows a board of the library, as it was left when it has a tab. Rejects with AppError, and the board shown before stays, when it
 * cannot be opened. Boards asked for at the same time are shown one after the other.
 */
export function openBoard(id: string): Promise<void> {
  const next = opening.then(() => showBoard(id));
  opening = next.catch(() => undefined);
  return next;
}

async function showBoard(id: string): Promise<void> {
  await settleJournal(id);
  const opened = await call("boards.open", { id });
  const doc = docOf(readText(opened.records));
  const history = rebuildHistory(readText(opened.journal));
  performance.mark("board-received");
  mergeWindow.close();
  resetSession({
    boardId: id,
    title: opened.summary.title,
    readOnly: opened.readOnly,
    needsLayout: opened.needsLayout,
    save: session.getState().save,
  });
  setDoc(doc, { history });
  const tab = tabOf(id);
  if (tab !== null) select(tab.selection);
  if (tab === null || tab.view === null) requestWhole();
  else requestView(tab.view);
}

/** Leaves the board; what is not saved yet goes on being saved. */
export async function closeBoard(): Promise<void> {
  await settleJournal(null);
  mergeWindow.close();
  resetSession({ save: session.getState().save });
}

/** Waits a little for the library; a board with unsaved changes is never read back from it. */
async function settleJournal(id: string | null): Promise<void> {
  await Promise.race([flushJournal(), new Promise((resolve) => setTimeout(resolve, LONGEST_FLUSH_MS))]);
  if (id !== null && isUnsaved(id)) {
    throw new AppError("storage-failed", { problem: "the last changes of this board are still waiting to be saved" });
  }
}
