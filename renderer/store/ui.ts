import { create } from "zustand";
import type { Scope, Step } from "../../core/model/kinds.ts";
import type { JumpStyle } from "../../core/routing/jump-style.ts";
import type { Severity } from "../../core/rules/define-rule.ts";
import { announce } from "./announce.ts";

/** Tabs of the right panel. */
export type SideTab = "review" | "properties" | "brief" | "checklist" | "decisions" | "history";

/** Dialogs of which at most one is open. */
export type DialogName = "boards" | "search" | "new-board" | "export" | "shortcuts" | "waive" | "commands" | "stencil";

/** Which findings the review panel lists; null is all of them. */
export interface ReviewFilter {
  readonly severity: Severity | null;
  readonly step: Step | null;
  readonly plane: Scope | null;
}

/** The filter that lists everything. */
export const NO_FILTER: ReviewFilter = { severity: null, step: null, plane: null };

/** A short message at the bottom of the window. */
export interface Toast {
  readonly id: number;
  readonly tone: "plain" | "warning" | "error";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface UiState {
  readonly sideTab: SideTab;
  readonly sideOpen: boolean;
  readonly paletteOpen: boolean;
  /** Whether the tables of the board are shown. */
  readonly outlineOpen: boolean;
  /** Whether the map is shown, or null until someone says: then a wide window has it. */
  readonly minimapOpen: boolean | null;
  /** Whether the window is too narrow for a map that nobody asked for. */
  readonly narrow: boolean;
  readonly snap: boolean;
  /** Whether dragged pieces line up with others. */
  readonly guides: boolean;
  /** Whether the dots of the grid are shown. */
  readonly grid: boolean;
  /** How flows jump over others. */
  readonly jumps: JumpStyle;
  readonly dialog: DialogName | null;
  /** Finding to waive while that dialog is open. */
  readonly waiving: { readonly code: string; readonly at: readonly string[] } | null;
  /** Finding whose card is open, by `findingKey`. */
  readonly openFinding: string | null;
  /** Card, or `HEADING` of the panel, that takes the focus as soon as it is drawn. */
  readonly cardToFocus: string | null;
  readonly reviewFilter: ReviewFilter;
  readonly toasts: readonly Toast[];
  readonly notice: string | null;
  /** True when main has no board to show because the library cannot be opened. */
  readonly noLibrary: boolean;
}

/** What the window shows apart from the board; nothing of it is saved with the board. */
export const useUi = create<UiState>(() => ({
  sideTab: "review",
  sideOpen: true,
  paletteOpen: true,
  outlineOpen: false,
  minimapOpen: null,
  narrow: false,
  snap: true,
  guides: true,
  grid: true,
  jumps: "arc",
  dialog: null,
  waiving: null,
  openFinding: null,
  cardToFocus: null,
  reviewFilter: NO_FILTER,
  toasts: [],
  notice: null,
  noLibrary: false,
}));

/** Whether the map is on the screen: beside the open tables it would cover the board, so it is shown there only when asked for. */
export const mapIsShown = ({
  minimapOpen,
  narrow,
  outlineOpen,
}: Pick<UiState, "minimapOpen" | "narrow" | "outlineOpen">): boolean => minimapOpen ?? !(narrow || outlineOpen);

/** Changes some of the window's state. */
export const setUi = (change: Partial<UiState>): void => useUi.setState(change);

/** Opens a tab of the right panel. */
export const showTab = (sideTab: SideTab): void => setUi({ sideTab, sideOpen: true });

let nextToast = 1;

/** Shows a message for some seconds; errors stay until closed. Its number, by which it can be closed. */
export function toast(text: string, tone: Toast["tone"] = "plain", action?: Toast["action"]): number {
  announce(text);
  const id = nextToast++;
  const entry: Toast = action === undefined ? { id, tone, text } : { id, tone, text, action };
  useUi.setState((state) => ({ toasts: [...state.toasts.slice(-2), entry] }));
  if (tone !== "error") setTimeout(() => closeToast(id), 7000);
  return id;
}

/** Takes a message away. */
export const closeToast = (id: number): void =>
  useUi.setState((state) => ({ toasts: state.toasts.filter((entry) => entry.id !== id) }));

/** Stable key of a finding in the panel. */
export const findingKey = (finding: { readonly code: string; readonly at: readonly string[] }): string =>
  `${finding.code}:${finding.at.join(",")}`;

/** Changes a part of the review filter. */
export const setReviewFilter = (change: Partial<ReviewFilter>): void =>
  useUi.setState((state) => ({ reviewFilter: { ...state.reviewFilter, ...change } }));
