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
  icon: {
    strokes: [
      "M 3 5.5 A 2.5 2.5 0 0 1 5.5 3 H 18.5 A 2.5 2.5 0 0 1 21 5.5 V 18.5 A 2.5 2.5 0 0 1 18.5 21 H 5.5 A 2.5 2.5 0 0 1 3 18.5 Z",
      "M 12 3 V 21",
      "M 3 12 H 21",
    ],
    fills: [
      "M 7.5 4.3 Q 8.14 6.86 10.7 7.5 Q 8.14 8.14 7.5 10.7 Q 6.86 8.14 4.3 7.5 Q 6.86 6.86 7.5 4.3 Z",
      "M 15.2 16.5 A 1.3 1.3 0 0 1 17.8 16.5 A 1.3 1.3 0 0 1 15.2 16.5 Z",
    ],
  },
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
