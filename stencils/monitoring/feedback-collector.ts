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
  icon: {
    strokes: [
      "M 7.25 10.75 L 10.5 3.5 C 12.5 3.5 13.75 4.9 13.4 6.75 L 12.9 9.5 H 18.4 A 2.25 2.25 0 0 1 20.6 12.2 L 19.2 18.2 A 2.25 2.25 0 0 1 17 20 H 7.25",
      "M 3.5 10.75 H 7.25 V 20 H 3.5 Z",
    ],
  },
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
