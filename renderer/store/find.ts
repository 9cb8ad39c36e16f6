import { create } from "zustand";
import type { FindGroup } from "../../core/find/find-in-board.ts";

interface FindState {
  readonly open: boolean;
  readonly query: string;
  /** The only group that is listed, or null for all. */
  readonly group: FindGroup | null;
  /** Key of the hit that was stepped to, or null before the first step. */
  readonly current: string | null;
  /** Counts the openings, so that the field takes the focus each time. */
  readonly turn: number;
}

/** The find bar of the board; the words stay when it is closed. */
export const useFind = create<FindState>(() => ({ open: false, query: "", group: null, current: null, turn: 0 }));

/** Opens the bar with its words selected. */
export const openFind = (): void => useFind.setState(({ turn }) => ({ open: true, turn: turn + 1 }));

/** Closes the bar. */
export const closeFind = (): void => useFind.setState({ open: false, current: null });

/** Looks for other words. */
export const setFindQuery = (query: string): void => useFind.setState({ query, current: null });
