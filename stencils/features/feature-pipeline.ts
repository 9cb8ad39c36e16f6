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
  icon: {
    strokes: [
      "M 11.5 4.5 C 9 3 7.75 4.5 7.4 7 L 5.9 17 C 5.5 19.5 4.5 20.75 3 20",
      "M 4.5 10 H 10.5",
      "M 13.5 12 L 20.5 20",
      "M 20.5 12 L 13.5 20",
    ],
  },
  ports: { accepts: ["event", "batch", "features", "control", "label"], emits: ["features", "batch", "metric"] },
  props: [jobMode, cadence, freshnessS, throughputPerS, owner, validates, frozen],
} as const satisfies StencilDef;
