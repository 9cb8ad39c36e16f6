import { openBoard } from "./open-board.ts";
import { session } from "./session.ts";
import { neighbourOf, removeTab } from "./tabs.ts";

/** Shows the board of a tab; what it showed and had selected comes back. */
export async function switchTab(id: string): Promise<void> {
  if (session.getState().boardId !== id) await openBoard(id);
}

/** Closes a tab; the one on the screen gives way to its neighbour first, and the last one stays. */
export async function closeTab(id: string): Promise<void> {
  const next = neighbourOf(id, 1);
  if (next === null) return;
  if (session.getState().boardId === id) await openBoard(next.id);
  removeTab(id);
}

/** Goes to the tab some places further. */
export async function stepTab(by: 1 | -1): Promise<void> {
  const next = neighbourOf(session.getState().boardId, by);
  if (next !== null) await openBoard(next.id);
}
