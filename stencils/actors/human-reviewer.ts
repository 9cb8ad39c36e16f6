import type { StencilDef } from "../../core/model/stencil.ts";

/** Person or team that labels, moderates, approves or investigates model output. */
export const humanReviewer = {
  id: "human-reviewer",
  version: 1,
  group: "actors",
  label: "Human reviewer",
  description: "Person or team that labels, moderates, approves or investigates model output.",
  products: ["moderation team", "fraud analysts", "annotators", "clinical reviewer"],
  keywords: [
    "analyst",
    "reviewer",
    "approver",
    "expert",
    "moderator",
    "human in the loop",
    "human review",
    "stakeholders",
    "analysts",
    "data scientist",
    "reviewer decision",
    "moderator team",
    "annotator",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 6 7.5 A 4 4 0 0 1 14 7.5 A 4 4 0 0 1 6 7.5 Z",
      "M 3 20.5 C 3 16.5 6 14.5 10 14.5",
      "M 13 17.5 L 15.75 20.25 L 21 14.5",
    ],
  },
  ports: { accepts: ["prediction", "request", "batch", "metric", "label"], emits: ["label", "control"] },
  props: [
    { id: "reviewers", label: "Reviewers", type: "integer", unit: "count", min: 0 },
    { id: "itemsPerReviewerPerDay", label: "Items per reviewer", type: "number", unit: "items/day", min: 0 },
    { id: "sla", label: "Answers within", type: "number", unit: "h", min: 0 },
    {
      id: "agreement",
      label: "Agreement",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of items on which two reviewers agree.",
    },
  ],
} as const satisfies StencilDef;
