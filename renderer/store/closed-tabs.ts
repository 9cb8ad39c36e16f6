import { create } from "zustand";
import { MOST_CLOSED_TABS, type ClosedTab as StoredTab } from "../../preload/contract/app.ts";
import { listTabs, type Tab, toTab } from "./tabs.ts";

/** A tab that was closed, and its place among the others. */
export interface ClosedTab {
  readonly tab: Tab;
  readonly place: number;
}

/** The tabs that were closed, the latest last. */
export const useClosedTabs = create<{ readonly closed: readonly ClosedTab[] }>(() => ({ closed: [] }));

/** Knows again which tabs were closed before the last program ended. */
export const restoreClosed = (closed: readonly StoredTab[]): void =>
  useClosedTabs.setState({ closed: closed.map((each) => ({ tab: toTab(each), place: each.place })) });

/** The closed tabs as they are kept for the next start. */
export const closedToStore = (): readonly Omit<StoredTab, "title">[] =>
  useClosedTabs.getState().closed.map(({ tab: { id, view }, place }) => ({ board: id, view, place }));

/** Remembers a tab that is about to be closed. */
export function noteClosed(id: string): void {
  const place = listTabs().findIndex((tab) => tab.id === id);
  const tab = listTabs()[place];
  if (tab === undefined) return;
  useClosedTabs.setState(({ closed }) => ({
    closed: [...closed.filter((each) => each.tab.id !== id), { tab, place }].slice(-MOST_CLOSED_TABS),
  }));
}

/** Forgets a closed tab whose board is gone or is shown again. */
export const forgetClosed = (id: string): void =>
  useClosedTabs.setState(({ closed }) => ({ closed: closed.filter((each) => each.tab.id !== id) }));

/** The tab that was closed last, or null. */
export const lastClosed = (): ClosedTab | null => useClosedTabs.getState().closed.at(-1) ?? null;
