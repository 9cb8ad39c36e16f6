import type { BoardSummary } from "../../../preload/contract.ts";
import { call } from "../../desktop.ts";
import { forgetClosed } from "../../store/closed-tabs.ts";
import { dispatch } from "../../store/dispatch.ts";
import { noteFaceChange } from "../../store/faces.ts";
import { flushJournal } from "../../store/journal.ts";
import { openBoard } from "../../store/open-board.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { closeTab } from "../../store/switch-tab.ts";
import { changeTab, neighbourOf, removeTab } from "../../store/tabs.ts";
import { setUi, toast } from "../../store/ui.ts";

/** Opens a board and closes the dialog. */
export async function showBoard(id: string): Promise<void> {
  setUi({ dialog: null, openFinding: null });
  if (session.getState().boardId === id) return;
  await openBoard(id).catch(reportProblem);
}

/** Makes a board, blank or from a template, and opens it. */
export async function createBoard(title: string, template: string | null): Promise<void> {
  const board = await call("boards.create", { title, template }).catch(reportProblem);
  if (board) await showBoard(board.id);
}

/** Renames a board; the open one through its own history. */
export async function renameBoard(id: string, title: string): Promise<void> {
  if (session.getState().boardId === id) {
    dispatch("rename", { id: "board", name: title });
    await flushJournal();
  } else await call("boards.rename", { id, title }).catch(reportProblem);
  changeTab(id, { title });
  noteFaceChange(null);
}

/** Copies a board under a new name. */
export async function duplicateBoard(id: string): Promise<void> {
  await flushJournal();
  await call("boards.duplicate", { id }).catch(reportProblem);
  noteFaceChange(null);
}

/** Puts a board in the bin; when it is open, another one is shown. */
export async function binBoard(board: BoardSummary): Promise<void> {
  await flushJournal();
  const binned = await call("boards.bin", { id: board.id }).catch(reportProblem);
  if (!binned) return;
  noteFaceChange(null);
  toast(`“${board.title}” is in the bin.`, "plain", { label: "Undo", run: () => void restoreBoard(board) });
  if (neighbourOf(board.id, 1) !== null) await closeTab(board.id).catch(reportProblem);
  else if (session.getState().boardId === board.id) {
    await showAnyBoard();
    removeTab(board.id);
  }
  forgetClosed(board.id);
}

/** Takes a board out of the bin. */
export async function restoreBoard(board: BoardSummary): Promise<void> {
  await call("boards.restore", { id: board.id }).catch(reportProblem);
  noteFaceChange(null);
}

/** Deletes a binned board for good. */
export async function eraseBoard(board: BoardSummary): Promise<void> {
  await call("boards.erase", { id: board.id }).catch(reportProblem);
  noteFaceChange(board.id);
}

/** Deletes every binned board for good. */
export async function emptyBin(): Promise<void> {
  const done = await call("boards.emptyBin", {}).catch(reportProblem);
  if (done) toast(`${done.erased} ${done.erased === 1 ? "board was" : "boards were"} deleted for good.`);
  noteFaceChange(null);
}

async function showAnyBoard(): Promise<void> {
  const [next] = await call("boards.list", { binned: false });
  if (next === undefined) {
    const blank = await call("boards.create", { title: "Untitled", template: null });
    await openBoard(blank.id).catch(reportProblem);
  } else await openBoard(next.id).catch(reportProblem);
}
