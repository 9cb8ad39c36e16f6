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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["features", "request", "batch", "control"], emits: ["features", "metric", "batch"] },
  props: [p99Ms, qps, freshnessS, frozen, storageGB, ttlS, owner, pii, retentionDays, replicas, availability],
} as const satisfies StencilDef;
