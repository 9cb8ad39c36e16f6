import type { StencilDef } from "../../core/model/stencil.ts";
import { freshnessS, frozen, ttlS } from "../props/freshness.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { pii } from "../props/privacy.ts";
import { availability } from "../props/reliability.ts";
import { retentionDays, storageGB } from "../props/storage.ts";

/** Registry plus offline history and online low-latency copy of the same feature definitions. */
export const featureStore = {
  id: "feature-store",
  version: 1,
  group: "features",
  label: "Feature store",
  description: "Registry plus offline history and online low-latency copy of the same feature definitions.",
  products: ["Feast", "Tecton", "Hopsworks", "SageMaker Feature Store", "Vertex AI Feature Store", "Databricks FS"],
  keywords: [
    "feast",
    "feature registry",
    "online store",
    "offline store",
    "feature catalog",
    "online features",
    "offline features",
    "features online",
    "features offline",
    "features",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 4 5.75 A 8 2.75 0 0 1 20 5.75 A 8 2.75 0 0 1 4 5.75 Z",
      "M 4 5.75 V 18.25 A 8 2.75 0 0 0 20 18.25 V 5.75",
      "M 15 11.2 C 13.2 10.5 12.2 11.4 11.9 13 L 11.1 17.6",
      "M 9.25 13.9 H 14.25",
    ],
  },
  ports: { accepts: ["features", "request", "batch", "control"], emits: ["features", "metric", "batch"] },
  props: [p99Ms, qps, freshnessS, frozen, storageGB, ttlS, owner, pii, retentionDays, replicas, availability],
} as const satisfies StencilDef;
