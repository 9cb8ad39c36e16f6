import type { StencilDef } from "../../core/model/stencil.ts";
import { qps } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { deidentify, pii } from "../props/privacy.ts";
import { validates } from "../props/reliability.ts";
import { recordBytes } from "../props/storage.ts";

/** Logging SDK plus collection endpoint for impressions, clicks, watch time, searches and other signals. */
export const eventCollector = {
  id: "event-collector",
  version: 1,
  group: "ingest",
  label: "Event collector",
  description: "Logging SDK plus collection endpoint for impressions, clicks, watch time, searches and other signals.",
  products: ["Snowplow", "Segment", "Google Analytics 4", "RudderStack", "Kafka REST proxy"],
  keywords: [
    "tracking",
    "logging sdk",
    "telemetry",
    "clickstream",
    "analytics events",
    "data capture",
    "interaction log",
    "log events",
    "capture",
    "snowplow",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["event", "label", "prediction"], emits: ["event", "label", "metric"] },
  props: [
    qps,
    recordBytes,
    {
      id: "samplingRate",
      label: "Sampling rate",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of events that is kept.",
    },
    deidentify,
    validates,
    { id: "schemaVersion", label: "Schema version", type: "text" },
    pii,
    owner,
  ],
} as const satisfies StencilDef;
