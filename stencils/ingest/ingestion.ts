import type { StencilDef } from "../../core/model/stencil.ts";
import { cadence, freshnessS } from "../props/freshness.ts";
import { jobMode } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { deidentify, pii } from "../props/privacy.ts";
import { validates } from "../props/reliability.ts";

/** Connectors that bring outside data in: batch loads, CDC from databases, API pulls, uploads. */
export const ingestion = {
  id: "ingestion",
  version: 1,
  group: "ingest",
  label: "Data ingestion",
  description: "Connectors that bring outside data in: batch loads, CDC from databases, API pulls, uploads.",
  products: ["Airbyte", "Fivetran", "Debezium", "AWS DMS", "Kafka Connect", "NiFi"],
  keywords: [
    "collect",
    "loader",
    "cdc",
    "connector",
    "scraper",
    "etl ingest",
    "import",
    "ingest",
    "ingestion",
    "data source",
    "raw data source",
    "api data",
    "polling",
    "airbyte",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 13.5 H 7.5 L 9.25 16.5 H 14.75 L 16.5 13.5 H 21 V 18.5 A 2 2 0 0 1 19 20.5 H 5 A 2 2 0 0 1 3 18.5 Z",
      "M 12 3 V 11.5",
      "M 8.5 8.25 L 12 11.75 L 15.5 8.25",
    ],
  },
  ports: { accepts: ["event", "batch", "label", "request", "control"], emits: ["event", "batch", "label", "metric"] },
  props: [
    jobMode,
    cadence,
    { id: "gbPerDay", label: "Volume", type: "number", unit: "GB/day", min: 0 },
    freshnessS,
    validates,
    deidentify,
    pii,
    owner,
  ],
} as const satisfies StencilDef;
