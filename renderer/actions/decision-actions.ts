import { Scale } from "lucide-react";
import { recordDecision } from "../panels/decisions/record-decision.ts";
import { showTab } from "../store/ui.ts";
import { defineAction } from "./define-action.ts";

/** Actions on decision cards. */
export const DECISION_ACTIONS = [
  defineAction({
    id: "decisions",
    label: "Show the decisions",
    icon: Scale,
    keys: "Mod+Shift+D",
    section: "Review",
    words: ["adr", "why", "trade-off", "alternatives"],
    inText: true,
    perform: () => showTab("decisions"),
  }),
  defineAction({
    id: "record-decision",
    label: "Record a decision",
    icon: Scale,
    section: "Review",
    words: ["adr", "why", "add", "new", "choice"],
    enabled: (state) => state.boardId !== null && !state.readOnly,
    perform: recordDecision,
  }),
];
