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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
