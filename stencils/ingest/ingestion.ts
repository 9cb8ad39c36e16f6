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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
