import { MOST_TABS } from "../../preload/contract/app.ts";
import { call } from "../desktop.ts";
import { closedToStore, useClosedTabs } from "./closed-tabs.ts";
import { reportProblem } from "./report-problem.ts";
import { type SessionState, session } from "./session.ts";
import { shownView } from "./shown-view.ts";
import { addTab, changeTab, listTabs, tabOf, useTabs } from "./tabs.ts";

const QUIET_MS = 400;

/** Gives every board that is shown a tab, keeps what is left behind in it, and the lists of open and closed tabs for the next start. Returns a stop function. */
export function startTabs(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(saveTabs, QUIET_MS);
  };
  const stops = [session.subscribe(follow), useTabs.subscribe(saveSoon), useClosedTabs.subscribe(saveSoon)];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
  };
}

/** Sends the open tabs with their views, and the closed ones, to the library's settings; the one on the screen with what it shows now. */
export function saveTabs(): void {
  const { boardId, readOnly } = session.getState();
  if (readOnly || boardId === null) return;
  const tabs = listTabs().map(({ id, view }) => ({ board: id, view: id === boardId ? shownView() : view }));
  call("app.setTabs", { tabs: tabs.slice(0, MOST_TABS), closed: closedToStore() }).catch(reportProblem);
}

function follow(state: SessionState, before: SessionState): void {
  if (state.boardId !== before.boardId) {
    if (before.boardId !== null) changeTab(before.boardId, { selection: before.selection, view: shownView() });
    if (state.boardId !== null) addTab(state.boardId, state.title, before.boardId);
  }
  const { boardId, title } = state;
  if (boardId !== null && tabOf(boardId)?.title !== title) changeTab(boardId, { title });
}
