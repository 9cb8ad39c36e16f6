import type { StencilDef } from "../../core/model/stencil.ts";
import { cadence, freshnessS, frozen } from "../props/freshness.ts";
import { jobMode, throughputPerS } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { validates } from "../props/reliability.ts";

/** Transformation code that turns raw data into features, batch or streaming. */
export const featurePipeline = {
  id: "feature-pipeline",
  version: 1,
  group: "features",
  label: "Feature pipeline",
  description: "Transformation code that turns raw data into features, batch or streaming.",
  products: ["Feast transformations", "Tecton", "Chronon", "dbt", "Spark", "Flink"],
  keywords: [
    "feature engineering",
    "featurizer",
    "feature extraction",
    "materialization",
    "features",
    "featurization",
    "feature assembly",
    "feature computation",
    "feat",
    "feature job",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["event", "batch", "features", "control", "label"], emits: ["features", "batch", "metric"] },
  props: [jobMode, cadence, freshnessS, throughputPerS, owner, validates, frozen],
} as const satisfies StencilDef;
