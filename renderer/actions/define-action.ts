import type { LucideIcon } from "lucide-react";
import type { SessionState } from "../store/session.ts";

/** Headings under which actions are listed, in order. */
export const ACTION_SECTIONS = ["Board", "Edit", "Add and connect", "View", "Review"] as const;

/** One thing a person can do: menu item, button, key and palette entry all come from this object. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Keys such as `Mod+Shift+Z`; Mod is Ctrl, or Cmd on macOS. */
  readonly keys?: string;
  /** Further keys that do the same. */
  readonly alsoKeys?: readonly string[];
  /** Section of the shortcut sheet. */
  readonly section: (typeof ACTION_SECTIONS)[number];
  /** Other words by which it is looked for. */
  readonly words?: readonly string[];
  /** Whether it also works while a text field has the focus. */
  readonly inText?: boolean;
  readonly enabled?: (state: SessionState) => boolean;
  /** What it waits for while it is not enabled, as a sentence: "Select something first." */
  readonly needs?: string;
  readonly perform: () => void | Promise<void>;
}

/** Declares an action. */
export const defineAction = (action: Action): Action => action;
