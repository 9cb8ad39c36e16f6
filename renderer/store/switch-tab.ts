import { forgetClosed, lastClosed, noteClosed } from "./closed-tabs.ts";
import { openBoard } from "./open-board.ts";
import { session } from "./session.ts";
import { insertTab, listTabs, neighbourOf, removeTab, tabOf } from "./tabs.ts";

/** Shows the board of a tab; what it showed and had selected comes back. */
export async function switchTab(id: string): Promise<void> {
  if (session.getState().boardId !== id) await openBoard(id);
}

/** Closes a tab; the one on the screen gives way to its neighbour first, and the last one stays. */
export async function closeTab(id: string): Promise<void> {
  const next = neighbourOf(id, 1);
  if (next === null) return;
  if (session.getState().boardId === id) await openBoard(next.id);
  noteClosed(id);
  removeTab(id);
}

/** Closes all tabs but one, which is shown. */
export const closeOtherTabs = (id: string): Promise<void> =>
  closeTabs(
    id,
    listTabs().filter((tab) => tab.id !== id),
  );

/** Closes the tabs behind one; when the board on the screen is among them, that one is shown. */
export const closeTabsBehind = (id: string): Promise<void> =>
  closeTabs(id, listTabs().slice(listTabs().findIndex((tab) => tab.id === id) + 1));

/** Opens the tab that was closed last again, at its place and as it was left. Rejects with AppError when its board cannot be opened. */
export async function reopenTab(): Promise<void> {
  const last = lastClosed();
  if (last === null) return;
  const { tab, place } = last;
  forgetClosed(tab.id);
  insertTab(tab, place);
  try {
    await switchTab(tab.id);
  } catch (error) {
    removeTab(tab.id);
    throw error;
  }
}

/** Goes to the tab some places further. */
export async function stepTab(by: 1 | -1): Promise<void> {
  const next = neighbourOf(session.getState().boardId, by);
  if (next !== null) await openBoard(next.id);
}

async function closeTabs(kept: string, tabs: readonly { readonly id: string }[]): Promise<void> {
  const { boardId } = session.getState();
  if (tabOf(kept) === null) return;
  if (tabs.some(({ id }) => id === boardId)) await openBoard(kept);
  // The last one first: so they come back in the order in which they stood.
  for (const { id } of tabs.toReversed()) {
    noteClosed(id);
    removeTab(id);
  }
}
