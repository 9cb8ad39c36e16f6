import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { call } from "../../desktop.ts";
import { forgetClosed } from "../../store/closed-tabs.ts";
import { dispatch } from "../../store/dispatch.ts";
import { noteFaceChange } from "../../store/faces.ts";
import { flushJournal } from "../../store/journal.ts";
import { openBoard } from "../../store/open-board.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { switchTab } from "../../store/switch-tab.ts";
import { changeTab, listTabs, removeTab } from "../../store/tabs.ts";
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

/** Copies boards under new names. */
export async function duplicateBoards(boards: readonly BoardSummary[]): Promise<void> {
  await flushJournal();
  for (const { id } of boards) await call("boards.duplicate", { id }).catch(reportProblem);
  noteFaceChange(null);
}

/** Puts boards in the bin; when one of them is on the screen, another board is shown. One press takes it back. */
export async function binBoards(boards: readonly BoardSummary[]): Promise<void> {
  await flushJournal();
  const binned: BoardSummary[] = [];
  for (const board of boards) {
    if (await call("boards.bin", { id: board.id }).catch(reportProblem)) binned.push(board);
  }
  const [first] = binned;
  if (first === undefined) return;
  noteFaceChange(null);
  const text =
    binned.length === 1 ? `“${first.title.trim()}” is in the bin.` : `${binned.length} boards are in the bin.`;
  toast(text, "plain", { label: "Undo", run: () => void restoreBoards(binned) });
  await leaveBoards(new Set(binned.map(({ id }) => id)));
}

/** Takes boards out of the bin. */
export async function restoreBoards(boards: readonly BoardSummary[]): Promise<void> {
  for (const { id } of boards) await call("boards.restore", { id }).catch(reportProblem);
  noteFaceChange(null);
}

/** Deletes binned boards for good. */
export async function eraseBoards(boards: readonly BoardSummary[]): Promise<void> {
  for (const { id } of boards) {
    await call("boards.erase", { id }).catch(reportProblem);
    noteFaceChange(id);
  }
}

/** Deletes every binned board for good. */
export async function emptyBin(): Promise<void> {
  const done = await call("boards.emptyBin", {}).catch(reportProblem);
  if (done) toast(`${done.erased} ${done.erased === 1 ? "board was" : "boards were"} deleted for good.`);
  noteFaceChange(null);
}

/** Closes the tabs of boards that went; the one on the screen gives way to the next tab that stays, else to any board. */
async function leaveBoards(gone: ReadonlySet<string>): Promise<void> {
  const { boardId } = session.getState();
  if (boardId !== null && gone.has(boardId)) {
    const tabs = listTabs();
    const at = tabs.findIndex(({ id }) => id === boardId);
    const next = [...tabs.slice(at), ...tabs.slice(0, at)].find(({ id }) => !gone.has(id));
    await (next === undefined ? showAnyBoard() : switchTab(next.id)).catch(reportProblem);
  }
  for (const id of gone) {
    removeTab(id);
    forgetClosed(id);
  }
}

async function showAnyBoard(): Promise<void> {
  const [next] = await call("boards.list", { binned: false });
  if (next === undefined) {
    const blank = await call("boards.create", { title: "Untitled", template: null });
    await openBoard(blank.id).catch(reportProblem);
  } else await openBoard(next.id).catch(reportProblem);
}
