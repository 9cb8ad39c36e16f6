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
  icon: {
    strokes: [
      "M 10.13 5.57 L 10.17 3.19 L 13.83 3.19 L 13.87 5.57 L 15.23 6.13 L 16.94 4.48 L 19.52 7.06 L 17.87 8.77 L 18.43 10.13 L 20.81 10.17 L 20.81 13.83 L 18.43 13.87 L 17.87 15.23 L 19.52 16.94 L 16.94 19.52 L 15.23 17.87 L 13.87 18.43 L 13.83 20.81 L 10.17 20.81 L 10.13 18.43 L 8.77 17.87 L 7.06 19.52 L 4.48 16.94 L 6.13 15.23 L 5.57 13.87 L 3.19 13.83 L 3.19 10.17 L 5.57 10.13 L 6.13 8.77 L 4.48 7.06 L 7.06 4.48 L 8.77 6.13 Z",
      "M 9.25 12 A 2.75 2.75 0 0 1 14.75 12 A 2.75 2.75 0 0 1 9.25 12 Z",
    ],
  },
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
