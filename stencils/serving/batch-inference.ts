import type { StencilDef } from "../../core/model/stencil.ts";
import { throughputPerS } from "../props/load.ts";
import { modelVersion, pretrained } from "../props/model.ts";
import { owner } from "../props/ownership.ts";

/** Scores many entities on a schedule and writes results for later lookup. */
export const batchInference = {
  id: "batch-inference",
  version: 1,
  group: "serving",
  label: "Batch inference job",
  description: "Scores many entities on a schedule and writes results for later lookup.",
  products: ["Spark MLlib job", "SageMaker Batch Transform", "Vertex batch prediction", "Ray Data"],
  keywords: [
    "batch prediction",
    "offline inference",
    "batch transform",
    "scoring job",
    "batch scoring",
    "nightly scoring",
    "bulk scoring",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 11.5 A 2 2 0 0 1 5 9.5 H 12.5 A 2 2 0 0 1 14.5 11.5 V 19 A 2 2 0 0 1 12.5 21 H 5 A 2 2 0 0 1 3 19 Z",
      "M 6.5 6.25 H 15.75 A 2 2 0 0 1 17.75 8.25 V 17.5",
      "M 10 3 H 19 A 2 2 0 0 1 21 5 V 14",
    ],
    fills: [
      "M 8.75 11.65 Q 9.47 14.53 12.35 15.25 Q 9.47 15.97 8.75 18.85 Q 8.03 15.97 5.15 15.25 Q 8.03 14.53 8.75 11.65 Z",
    ],
  },
  ports: {
    accepts: ["batch", "features", "prediction", "artifact", "control"],
    emits: ["prediction", "metric", "batch"],
  },
  props: [
    { id: "entities", label: "Entities per run", type: "integer", unit: "count", min: 0 },
    throughputPerS,
    {
      id: "windowH",
      label: "Time window",
      type: "number",
      unit: "h",
      min: 0,
      help: "The run must end within this time.",
    },
    { id: "cadenceH", label: "Runs every", type: "number", unit: "h", min: 0 },
    { id: "incremental", label: "Only what changed", type: "flag", help: "Each run scores changed entities only." },
    modelVersion,
    pretrained,
    owner,
  ],
} as const satisfies StencilDef;
