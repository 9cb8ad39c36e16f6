import type { JumpStyle } from "../../core/routing/jump-style.ts";

/** What a window shows of a board: the middle in board px, and the zoom. */
export interface BoardView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** An open board of the last program, with what it showed when that is known. */
export interface OpenTab {
  readonly board: string;
  readonly title: string;
  readonly view: BoardView | null;
}

/** A tab that was closed, with its place among the tabs of then. */
export interface ClosedTab extends OpenTab {
  readonly place: number;
}

/** Most boards that are remembered as open. */
export const MOST_TABS = 50;

/** Most closed tabs that are remembered. */
export const MOST_CLOSED_TABS = 20;

/** Colour scheme setting. */
export type ThemeSetting = "light" | "dark" | "system";

/** Facts about the program and how it was started. */
export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  readonly runtime: string;
  readonly theme: ThemeSetting;
  readonly jumps: JumpStyle;
  /** Board to show first: opened file, last board or the sample. */
  readonly firstBoard: string | null;
  /** The boards that were open when the program ended. */
  readonly tabs: readonly OpenTab[];
  /** The tabs that can be opened again, the latest last. */
  readonly closedTabs: readonly ClosedTab[];
  /** Why the library is view-only or was recovered, or null. */
  readonly notice: string | null;
}

/** Keys that the person chose, by action id, such as `Mod+Shift+K`; an empty list leaves the action without keys. */
export type Keymap = Readonly<Record<string, readonly string[]>>;

/** What a person has set up for working by keyboard. */
export interface Preferences {
  readonly keymap: Keymap;
  /** Ids of the commands chosen last from the command palette, the newest first. */
  readonly recentCommands: readonly string[];
}
