import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { call } from "../../desktop.ts";
import { forgetClosed } from "../../store/closed-tabs.ts";
import { dispatch } from "../../store/dispatch.ts";
import { noteFaceChange } from "../../store/faces.ts";
import { flushJournal } from "../../store/journal.ts";
import { forgetSteps } from "../../store/library-steps.ts";
import { listBoards } from "../../store/list-boards.ts";
import { openBoard } from "../../store/open-board.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { switchTab } from "../../store/switch-tab.ts";
import { changeTab, listTabs, removeTab } from "../../store/tabs.ts";
import { setUi, toast } from "../../store/ui.ts";
import { noteWithMessage } from "./step-message.ts";

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

/** Renames a board; the open one through its own history. One press takes it back. */
export async function renameBoard(board: BoardSummary, title: string): Promise<void> {
  if (!(await giveTitle(board.id, title))) return;
  noteWithMessage({
    done: `“${board.title.trim()}” is now called “${title}”.`,
    undone: `“${board.title.trim()}” has its name again.`,
    back: () => giveTitle(board.id, board.title),
    again: () => giveTitle(board.id, title),
  });
}

/** Copies boards under new names. One press puts the copies in the bin. */
export async function duplicateBoards(boards: readonly BoardSummary[]): Promise<void> {
  await flushJournal();
  const copies = await eachBoard(boards, ({ id }) => call("boards.duplicate", { id }));
  if (copies.length === 0) return;
  noteWithMessage({
    done: `${named(boards, "was", "were")} copied.`,
    undone: `${named(copies, "is", "are")} in the bin.`,
    back: () => putInBin(copies),
    again: () => takeOut(copies),
  });
}

/** Puts boards in the bin; when one of them is on the screen, another board is shown. One press takes it back. */
export async function binBoards(boards: readonly BoardSummary[]): Promise<void> {
  const binned = await putInBin(boards);
  if (binned.length === 0) return;
  noteWithMessage({
    done: `${named(binned, "is", "are")} in the bin.`,
    undone: `${named(binned, "is", "are")} out of the bin.`,
    back: () => takeOut(binned),
    again: () => putInBin(binned),
  });
}

/** Takes boards out of the bin. One press puts them back. */
export async function restoreBoards(boards: readonly BoardSummary[]): Promise<void> {
  const restored = await takeOut(boards);
  if (restored.length === 0) return;
  noteWithMessage({
    done: `${named(restored, "is", "are")} out of the bin.`,
    undone: `${named(restored, "is", "are")} in the bin again.`,
    back: () => putInBin(restored),
    again: () => takeOut(restored),
  });
}

/** Deletes binned boards for good. */
export async function eraseBoards(boards: readonly BoardSummary[]): Promise<void> {
  for (const { id } of boards) {
    await call("boards.erase", { id }).catch(reportProblem);
    noteFaceChange(id);
  }
  forgetSteps();
}

/** Deletes every binned board for good. */
export async function emptyBin(): Promise<void> {
  const done = await call("boards.emptyBin", {}).catch(reportProblem);
  if (done) toast(`${done.erased} ${done.erased === 1 ? "board was" : "boards were"} deleted for good.`);
  noteFaceChange(null);
  forgetSteps();
}

/** Whether a board could be given a title. */
async function giveTitle(id: string, title: string): Promise<boolean> {
  if (session.getState().boardId === id) {
    dispatch("rename", { id: "board", name: title });
    await flushJournal();
  } else if (!(await call("boards.rename", { id, title }).catch(reportProblem))) return false;
  changeTab(id, { title });
  noteFaceChange(null);
  return true;
}

async function putInBin(boards: readonly BoardSummary[]): Promise<readonly BoardSummary[]> {
  await flushJournal();
  const binned = await eachBoard(boards, ({ id }) => call("boards.bin", { id }));
  await leaveBoards(new Set(binned.map(({ id }) => id)));
  return binned;
}

const takeOut = (boards: readonly BoardSummary[]): Promise<readonly BoardSummary[]> =>
  eachBoard(boards, ({ id }) => call("boards.restore", { id }));

/** Does the same with each board; the boards with which it could be done, as they are then. */
async function eachBoard(
  boards: readonly BoardSummary[],
  act: (board: BoardSummary) => Promise<BoardSummary>,
): Promise<readonly BoardSummary[]> {
  const done: BoardSummary[] = [];
  for (const board of boards) {
    const now = await act(board).catch(reportProblem);
    if (now) done.push(now);
  }
  if (done.length > 0) noteFaceChange(null);
  return done;
}

/** One board by its title, several by their number. */
const named = ([first, ...others]: readonly BoardSummary[], one: string, several: string): string =>
  others.length === 0 ? `“${first?.title.trim()}” ${one}` : `${others.length + 1} boards ${several}`;

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
  const [next] = await listBoards(false);
  if (next === undefined) {
    const blank = await call("boards.create", { title: "Untitled", template: null });
    await openBoard(blank.id).catch(reportProblem);
  } else await openBoard(next.id).catch(reportProblem);
}
