import type { StencilDef } from "../../core/model/stencil.ts";
import { cadence } from "../props/freshness.ts";
import { jobMode, throughputPerS } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { deidentify } from "../props/privacy.ts";
import { validates } from "../props/reliability.ts";

/** Batch ETL or stateful stream job that cleans, joins, aggregates or transcodes data. */
export const dataProcessor = {
  id: "data-processor",
  version: 1,
  group: "ingest",
  label: "Data processing job",
  description: "Batch ETL or stateful stream job that cleans, joins, aggregates or transcodes data.",
  products: ["Spark", "Flink", "dbt", "Beam", "Databricks", "Snowflake tasks"],
  keywords: [
    "spark",
    "flink",
    "etl",
    "preprocessing",
    "transform",
    "dbt",
    "data preparation",
    "cleaning",
    "feature transformation",
    "decode",
    "postprocess",
    "stream processor",
    "batch job",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["event", "batch", "label", "features", "control"],
    emits: ["event", "batch", "features", "label", "metric"],
  },
  props: [
    jobMode,
    throughputPerS,
    {
      id: "windowS",
      label: "Window",
      type: "number",
      unit: "s",
      min: 0,
      help: "Length of the aggregation window of a stream job.",
    },
    cadence,
    validates,
    deidentify,
    owner,
  ],
} as const satisfies StencilDef;
