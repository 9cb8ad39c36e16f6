import { announce } from "../store/announce.ts";
import { reportProblem } from "../store/report-problem.ts";
import { session } from "../store/session.ts";
import { ARRANGE_ACTIONS } from "./arrange-actions.ts";
import { BOARD_ACTIONS } from "./board-actions.ts";
import { BUILD_ACTIONS } from "./build-actions.ts";
import { CLIPBOARD_ACTIONS } from "./clipboard-actions.ts";
import { DECISION_ACTIONS } from "./decision-actions.ts";
import type { Action } from "./define-action.ts";
import { EDIT_ACTIONS } from "./edit-actions.ts";
import { FIND_ACTIONS } from "./find-actions.ts";
import { FLOW_ACTIONS } from "./flow-actions.ts";
import { FOCUS_ACTIONS } from "./focus-actions.ts";
import { HISTORY_ACTIONS } from "./history-actions.ts";
import { INK_ACTIONS } from "./ink-actions.ts";
import { LAYOUT_ACTIONS } from "./layout-actions.ts";
import { NOTE_ACTIONS } from "./note-actions.ts";
import { ORDER_ACTIONS } from "./order-actions.ts";
import { PANEL_ACTIONS } from "./panel-actions.ts";
import { PICTURE_ACTIONS } from "./picture-actions.ts";
import { REVIEW_ACTIONS } from "./review-actions.ts";
import { SELECT_ACTIONS } from "./select-actions.ts";
import { SIZE_ACTIONS } from "./size-actions.ts";
import { STENCIL_ACTIONS } from "./stencil-actions.ts";
import { TAB_ACTIONS } from "./tab-actions.ts";
import { VIEW_ACTIONS } from "./view-actions.ts";
import { whyNot } from "./why-not.ts";
import { ZONE_ACTIONS } from "./zone-actions.ts";

const ACTIONS: readonly Action[] = [
  ...BOARD_ACTIONS,
  ...TAB_ACTIONS,
  ...EDIT_ACTIONS,
  ...SIZE_ACTIONS,
  ...FOCUS_ACTIONS,
  ...PANEL_ACTIONS,
  ...BUILD_ACTIONS,
  ...PICTURE_ACTIONS,
  ...INK_ACTIONS,
  ...NOTE_ACTIONS,
  ...FIND_ACTIONS,
  ...CLIPBOARD_ACTIONS,
  ...SELECT_ACTIONS,
  ...ARRANGE_ACTIONS,
  ...ORDER_ACTIONS,
  ...FLOW_ACTIONS,
  ...LAYOUT_ACTIONS,
  ...HISTORY_ACTIONS,
  ...VIEW_ACTIONS,
  ...ZONE_ACTIONS,
  ...STENCIL_ACTIONS,
  ...REVIEW_ACTIONS,
  ...DECISION_ACTIONS,
];
const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]));

/** Every action in menu order. */
export const listActions = (): readonly Action[] => ACTIONS;

/** The action of that id, or null. */
export const getAction = (id: string): Action | null => BY_ID.get(id) ?? null;

/** Does an action if it is enabled now; a failure becomes a message. */
export function performAction(id: string): void {
  const action = getAction(id);
  if (action === null) return;
  const reason = whyNot(action, session.getState());
  if (reason !== null) {
    announce(`${action.label}: ${reason}`);
    return;
  }
  void (async () => action.perform())().catch(reportProblem);
}
