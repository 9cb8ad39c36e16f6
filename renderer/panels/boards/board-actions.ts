import type { BoardSummary } from "../../../preload/contract.ts";
import { call } from "../../desktop.ts";
import { dispatch } from "../../store/dispatch.ts";
import { flushJournal } from "../../store/journal.ts";
import { openBoard } from "../../store/open-board.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
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
}

/** Copies a board under a new name. */
export async function duplicateBoard(id: string): Promise<void> {
  await flushJournal();
  await call("boards.duplicate", { id }).catch(reportProblem);
}

/** Puts a board in the bin; when it is open, another one is shown. */
export async function binBoard(board: BoardSummary): Promise<void> {
  await flushJournal();
  const binned = await call("boards.bin", { id: board.id }).catch(reportProblem);
  if (!binned) return;
  toast(`“${board.title}” is in the bin.`, "plain", { label: "Undo", run: () => void restoreBoard(board) });
  if (session.getState().boardId === board.id) await showAnyBoard();
}

/** Takes a board out of the bin. */
export async function restoreBoard(board: BoardSummary): Promise<void> {
  await call("boards.restore", { id: board.id }).catch(reportProblem);
}

/** Deletes a binned board for good. */
export async function eraseBoard(board: BoardSummary): Promise<void> {
  await call("boards.erase", { id: board.id }).catch(reportProblem);
}

async function showAnyBoard(): Promise<void> {
  const [next] = await call("boards.list", { binned: false });
  if (next === undefined) {
    const blank = await call("boards.create", { title: "Untitled", template: null });
    await openBoard(blank.id).catch(reportProblem);
  } else await openBoard(next.id).catch(reportProblem);
}
