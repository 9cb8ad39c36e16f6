import { lastClosed } from "../store/closed-tabs.ts";
import { session } from "../store/session.ts";
import { closeOtherTabs, closeTab, closeTabsBehind, reopenTab, stepTab } from "../store/switch-tab.ts";
import { listTabs, moveTab } from "../store/tabs.ts";
import { defineAction } from "./define-action.ts";

const hasOthers = (): boolean => listTabs().length > 1;
const NEEDS = "Open a second board first.";

/** Actions on the tabs of open boards. */
export const TAB_ACTIONS = [
  defineAction({
    id: "next-tab",
    label: "Next board",
    keys: "Mod+Tab",
    alsoKeys: ["Mod+PageDown"],
    section: "Board",
    words: ["tab"],
    inText: true,
    enabled: hasOthers,
    needs: NEEDS,
    perform: () => stepTab(1),
  }),
  defineAction({
    id: "previous-tab",
    label: "Previous board",
    keys: "Mod+Shift+Tab",
    alsoKeys: ["Mod+PageUp"],
    section: "Board",
    words: ["tab"],
    inText: true,
    enabled: hasOthers,
    needs: NEEDS,
    perform: () => stepTab(-1),
  }),
  defineAction({
    id: "close-tab",
    label: "Close the board's tab",
    keys: "Mod+W",
    section: "Board",
    inText: true,
    enabled: hasOthers,
    needs: NEEDS,
    perform: () => closeTab(session.getState().boardId ?? ""),
  }),
  defineAction({
    id: "close-other-tabs",
    label: "Close the other tabs",
    section: "Board",
    enabled: hasOthers,
    needs: NEEDS,
    perform: () => closeOtherTabs(session.getState().boardId ?? ""),
  }),
  defineAction({
    id: "close-tabs-right",
    label: "Close the tabs to the right",
    section: "Board",
    enabled: ({ boardId }) => listTabs().at(-1)?.id !== boardId,
    needs: "There is no tab to the right.",
    perform: () => closeTabsBehind(session.getState().boardId ?? ""),
  }),
  defineAction({
    id: "reopen-tab",
    label: "Open the closed tab again",
    keys: "Mod+Shift+T",
    section: "Board",
    words: ["reopen", "undo close", "restore"],
    inText: true,
    enabled: () => lastClosed() !== null,
    needs: "No tab was closed yet.",
    perform: reopenTab,
  }),
  defineAction({
    id: "move-tab-left",
    label: "Move the tab to the left",
    keys: "Mod+Shift+PageUp",
    section: "Board",
    inText: true,
    enabled: hasOthers,
    needs: NEEDS,
    perform: () => moveActive(-1),
  }),
  defineAction({
    id: "move-tab-right",
    label: "Move the tab to the right",
    keys: "Mod+Shift+PageDown",
    section: "Board",
    inText: true,
    enabled: hasOthers,
    needs: NEEDS,
    perform: () => moveActive(1),
  }),
];

function moveActive(by: 1 | -1): void {
  const { boardId } = session.getState();
  const at = listTabs().findIndex((tab) => tab.id === boardId);
  if (boardId !== null && at !== -1) moveTab(boardId, at + by);
}
