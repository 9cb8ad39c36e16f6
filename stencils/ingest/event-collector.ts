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
  icon: {
    strokes: [
      "M 10 10 L 20.5 13.5 L 15.75 15.75 L 13.5 20.5 Z",
      "M 3 9.5 H 5.75",
      "M 9.5 3 V 5.75",
      "M 4.9 4.9 L 6.8 6.8",
      "M 14.1 4.9 L 12.6 6.4",
      "M 4.9 14.1 L 6.4 12.6",
    ],
  },
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
