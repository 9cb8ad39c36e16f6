import { create } from "zustand";
import { listTabs, type Tab } from "./tabs.ts";

/** A tab that was closed, and its place among the others. */
export interface ClosedTab {
  readonly tab: Tab;
  readonly place: number;
}

const MOST = 30;

/** The tabs that were closed since the start, the latest last. */
export const useClosedTabs = create<{ readonly closed: readonly ClosedTab[] }>(() => ({ closed: [] }));

/** Remembers a tab that is about to be closed. */
export function noteClosed(id: string): void {
  const place = listTabs().findIndex((tab) => tab.id === id);
  const tab = listTabs()[place];
  if (tab === undefined) return;
  useClosedTabs.setState(({ closed }) => ({
    closed: [...closed.filter((each) => each.tab.id !== id), { tab, place }].slice(-MOST),
  }));
}

/** Forgets a closed tab whose board is gone or is shown again. */
export const forgetClosed = (id: string): void =>
  useClosedTabs.setState(({ closed }) => ({ closed: closed.filter((each) => each.tab.id !== id) }));

/** The tab that was closed last, or null. */
export const lastClosed = (): ClosedTab | null => useClosedTabs.getState().closed.at(-1) ?? null;
