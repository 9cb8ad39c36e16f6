import { create } from "zustand";
import type { RecordId } from "../../core/model/records.ts";
import type { BoardView, OpenTab } from "../../preload/contract/app.ts";

/** An open board: what it is called, and the view and selection to come back to. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  /** Null until the board was left once; then it is shown whole. */
  readonly view: BoardView | null;
  readonly selection: ReadonlySet<RecordId>;
}

const NOTHING: ReadonlySet<RecordId> = new Set();

/** The open boards in the order of their tabs; the one on the screen is the session's. */
export const useTabs = create<{ readonly tabs: readonly Tab[] }>(() => ({ tabs: [] }));

/** The tabs that are open now. */
export const listTabs = (): readonly Tab[] => useTabs.getState().tabs;

/** The tab of a board, or null. */
export const tabOf = (id: string): Tab | null => listTabs().find((tab) => tab.id === id) ?? null;

/** A tab as it was kept; nothing is selected in it. */
export const toTab = ({ board, title, view }: OpenTab): Tab => ({ id: board, title, view, selection: NOTHING });

/** Opens the tabs that the last program left. */
export const restoreTabs = (tabs: readonly OpenTab[]): void => useTabs.setState({ tabs: tabs.map(toTab) });

/** Adds a tab behind another, or at the end; a board has one tab. */
export function addTab(id: string, title: string, after: string | null): void {
  const tabs = listTabs();
  if (tabOf(id) !== null) return;
  const at = tabs.findIndex((tab) => tab.id === after);
  const place = at === -1 ? tabs.length : at + 1;
  useTabs.setState({ tabs: tabs.toSpliced(place, 0, { id, title, view: null, selection: NOTHING }) });
}

/** Puts a tab that was closed back to its place, or to the end; a board has one tab. */
export function insertTab(tab: Tab, place: number): void {
  if (tabOf(tab.id) === null) useTabs.setState(({ tabs }) => ({ tabs: tabs.toSpliced(place, 0, tab) }));
}

/** Changes what is known of a tab. */
export const changeTab = (id: string, change: Partial<Omit<Tab, "id">>): void =>
  useTabs.setState(({ tabs }) => ({ tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)) }));

/** Takes a tab away. */
export const removeTab = (id: string): void =>
  useTabs.setState(({ tabs }) => ({ tabs: tabs.filter((tab) => tab.id !== id) }));

/** Puts a tab at another place, counted without it. */
export function moveTab(id: string, to: number): void {
  const tab = tabOf(id);
  if (tab === null) return;
  const others = listTabs().filter((each) => each !== tab);
  const place = Math.min(Math.max(to, 0), others.length);
  if (listTabs()[place] !== tab) useTabs.setState({ tabs: others.toSpliced(place, 0, tab) });
}

/** The tab some places further, round the ends; null when there is no other. */
export function neighbourOf(id: string | null, by: number): Tab | null {
  const tabs = listTabs();
  const at = tabs.findIndex((tab) => tab.id === id);
  if (at === -1 || tabs.length < 2) return null;
  return tabs[(at + by + tabs.length) % tabs.length] ?? null;
}
