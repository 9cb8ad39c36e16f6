import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms } from "../props/load.ts";
import { availability } from "../props/reliability.ts";

/** Simple answer used when the model, feature read or time budget fails: popular items, last good result, heuristic. */
export const fallback = {
  id: "fallback",
  version: 1,
  group: "serving",
  label: "Fallback / baseline responder",
  shortLabel: "Fallback",
  description:
    "Simple answer used when the model, feature read or time budget fails: popular items, last good result, heuristic.",
  products: ["static popular list", "rules", "previous model version", "smaller LLM"],
  keywords: [
    "default",
    "baseline",
    "popular items",
    "graceful degradation",
    "fallback",
    "default answer",
    "popularity list",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 12 A 9 9 0 0 1 21 12 A 9 9 0 0 1 3 12 Z",
      "M 8.25 12 A 3.75 3.75 0 0 1 15.75 12 A 3.75 3.75 0 0 1 8.25 12 Z",
      "M 5.65 5.65 L 9.35 9.35",
      "M 14.65 14.65 L 18.35 18.35",
      "M 18.35 5.65 L 14.65 9.35",
      "M 9.35 14.65 L 5.65 18.35",
    ],
  },
  ports: { accepts: ["request", "control", "batch", "prediction"], emits: ["prediction", "metric"] },
  props: [
    p99Ms,
    { id: "source", label: "Source", type: "choice", values: ["popular", "cached", "heuristic", "simple-model"] },
    availability,
  ],
} as const satisfies StencilDef;
