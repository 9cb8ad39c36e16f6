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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
