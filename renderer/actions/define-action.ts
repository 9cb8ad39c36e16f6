import type { LucideIcon } from "lucide-react";
import type { SessionState } from "../store/session.ts";

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
  readonly section: "Board" | "Edit" | "View" | "Review";
  /** Whether it also works while a text field has the focus. */
  readonly inText?: boolean;
  readonly enabled?: (state: SessionState) => boolean;
  readonly perform: () => void | Promise<void>;
}

/** Declares an action. */
export const defineAction = (action: Action): Action => action;
