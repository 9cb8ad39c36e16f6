import { CornerDownLeft, History, Play } from "lucide-react";
import { backToNow } from "../store/past.ts";
import { startReplay } from "../store/replay.ts";
import { showTab } from "../store/ui.ts";
import { defineAction } from "./define-action.ts";

/** Actions on what the board was. */
export const HISTORY_ACTIONS = [
  defineAction({
    id: "history",
    label: "History",
    icon: History,
    keys: "Mod+Shift+H",
    section: "Board",
    words: ["timeline", "versions", "undo history", "restore", "diff", "compare"],
    inText: true,
    perform: () => showTab("history"),
  }),
  defineAction({
    id: "replay",
    label: "Replay from blank",
    icon: Play,
    section: "Board",
    words: ["history", "play", "film", "walkthrough"],
    needs: "There is nothing to replay yet.",
    enabled: (state) => state.boardId !== null,
    perform: startReplay,
  }),
  defineAction({
    id: "back-to-now",
    label: "Back to the board as it is now",
    icon: CornerDownLeft,
    section: "Board",
    words: ["history", "present", "leave the past", "end the replay"],
    needs: "The board is shown as it is now.",
    enabled: (state) => state.past !== null,
    perform: backToNow,
  }),
];
