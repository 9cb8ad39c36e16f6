import { stepFinding } from "../panels/review/show-finding.ts";
import { showTab } from "../store/ui.ts";
import { defineAction } from "./define-action.ts";

/** Actions on the review. */
export const REVIEW_ACTIONS = [
  defineAction({
    id: "review",
    label: "Show the review",
    keys: "R",
    section: "Review",
    words: ["findings", "problems", "lint", "objections"],
    perform: () => showTab("review"),
  }),
  defineAction({
    id: "next-finding",
    label: "Next finding",
    keys: "F8",
    section: "Review",
    words: ["problem", "error", "warning"],
    inText: true,
    perform: () => stepFinding(1),
  }),
  defineAction({
    id: "previous-finding",
    label: "Previous finding",
    keys: "Shift+F8",
    section: "Review",
    words: ["problem", "error", "warning"],
    inText: true,
    perform: () => stepFinding(-1),
  }),
  defineAction({
    id: "checklist",
    label: "Show the checklist",
    keys: "C",
    section: "Review",
    words: ["self-review", "steps", "score"],
    perform: () => showTab("checklist"),
  }),
  defineAction({
    id: "brief",
    label: "Show the brief",
    keys: "B",
    section: "Review",
    words: ["goal", "requirements", "metrics", "constraints"],
    perform: () => showTab("brief"),
  }),
];
