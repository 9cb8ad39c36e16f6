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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["request", "control", "batch", "prediction"], emits: ["prediction", "metric"] },
  props: [
    p99Ms,
    { id: "source", label: "Source", type: "choice", values: ["popular", "cached", "heuristic", "simple-model"] },
    availability,
  ],
} as const satisfies StencilDef;
