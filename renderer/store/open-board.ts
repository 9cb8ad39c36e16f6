import { rebuildHistory } from "../../core/commands/history.ts";
import { AppError } from "../../core/errors.ts";
import { docOf } from "../../core/model/doc.ts";
import { call } from "../desktop.ts";
import { flushJournal, isUnsaved } from "./journal.ts";
import { mergeWindow } from "./merging.ts";
import { resetSession, session, setDoc } from "./session.ts";
import { requestFit } from "./viewport.ts";

const LONGEST_FLUSH_MS = 3000;

/** Shows a board of the library. Rejects with AppError, and the board shown before stays, when it cannot be opened. */
export async function openBoard(id: string): Promise<void> {
  await settleJournal(id);
  const opened = await call("boards.open", { id });
  mergeWindow.close();
  resetSession({
    boardId: id,
    readOnly: opened.readOnly,
    needsLayout: opened.needsLayout,
    save: session.getState().save,
  });
  setDoc(docOf(opened.records), { history: rebuildHistory(opened.journal) });
  requestFit();
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
