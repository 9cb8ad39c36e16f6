import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";
import { validates } from "../props/reliability.ts";

/** Collects explicit feedback and delayed outcomes and joins them to logged predictions by request id. */
export const feedbackCollector = {
  id: "feedback-collector",
  version: 1,
  group: "monitoring",
  label: "Feedback and outcome collector",
  shortLabel: "Feedback collector",
  description: "Collects explicit feedback and delayed outcomes and joins them to logged predictions by request id.",
  products: ["outcome join job", "thumbs widget", "chargeback feed", "appeals tool"],
  keywords: [
    "feedback",
    "human feedback",
    "outcome",
    "ground truth join",
    "actuals",
    "labels",
    "label store",
    "realised demand",
    "outcomes",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["label", "event", "prediction", "batch"], emits: ["label", "batch", "metric", "event"] },
  props: [
    {
      id: "joinKey",
      label: "Join key",
      type: "text",
      help: "Field that ties an outcome to its prediction, for example request_id.",
    },
    { id: "delayH", label: "Label delay", type: "number", unit: "h", min: 0 },
    {
      id: "attributionWindowH",
      label: "Attribution window",
      type: "number",
      unit: "h",
      min: 0,
      help: "An outcome within this time counts for the prediction.",
    },
    {
      id: "coverage",
      label: "Coverage",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of predictions that ever get an outcome.",
    },
    validates,
    owner,
  ],
} as const satisfies StencilDef;
