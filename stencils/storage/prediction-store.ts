import type { StencilDef } from "../../core/model/stencil.ts";
import { ttlS } from "../props/freshness.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { recordBytes, storageGB } from "../props/storage.ts";

/** Key-value store of precomputed results written by batch jobs and read at request time. */
export const predictionStore = {
  id: "prediction-store",
  version: 1,
  group: "storage",
  label: "Prediction store",
  description: "Key-value store of precomputed results written by batch jobs and read at request time.",
  products: ["Redis (persistent)", "DynamoDB", "Bigtable", "Cassandra"],
  keywords: ["precomputed recommendations", "results table", "scores table", "key-value store"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["prediction", "request", "batch"], emits: ["prediction", "batch", "metric"] },
  props: [
    p99Ms,
    qps,
    ttlS,
    {
      id: "entities",
      label: "Entities",
      type: "integer",
      unit: "count",
      min: 0,
      help: "Users, items or pairs that have a stored result.",
    },
    recordBytes,
    storageGB,
    replicas,
  ],
} as const satisfies StencilDef;
