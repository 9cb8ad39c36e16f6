import { ScanSearch, Search } from "lucide-react";
import { openFind } from "../store/find.ts";
import { setUi } from "../store/ui.ts";
import { defineAction } from "./define-action.ts";

/** Actions that find things. */
export const FIND_ACTIONS = [
  defineAction({
    id: "find",
    label: "Find in this board",
    icon: Search,
    keys: "Mod+F",
    section: "View",
    words: ["search", "look for", "go to"],
    inText: true,
    enabled: (state) => state.boardId !== null,
    perform: openFind,
  }),
  defineAction({
    id: "find-everywhere",
    label: "Find in all boards",
    icon: ScanSearch,
    keys: "Mod+Shift+F",
    section: "Board",
    words: ["search", "library", "full text"],
    inText: true,
    perform: () => setUi({ dialog: "search" }),
  }),
];
