import type { SessionState } from "../store/session.ts";
import type { Action } from "./define-action.ts";

/** Why an action cannot be done now, as a sentence; null when it can. */
export function whyNot(action: Action, state: SessionState): string | null {
  if (action.enabled?.(state) !== false) return null;
  if (state.boardId === null) return "No board is open.";
  if (action.needs !== undefined && !needsOnlyWriting(action, state)) return action.needs;
  return state.readOnly ? "This board is view-only." : (action.needs ?? "Not possible now.");
}

/** Whether it could be done if the board were not view-only. */
const needsOnlyWriting = (action: Action, state: SessionState): boolean =>
  state.readOnly && action.enabled?.({ ...state, readOnly: false }) === true;
