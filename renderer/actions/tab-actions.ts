import { session } from "../store/session.ts";
import { closeTab, stepTab } from "../store/switch-tab.ts";
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
