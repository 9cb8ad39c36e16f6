import type { StencilDef } from "../../core/model/stencil.ts";
import { hitRate, missPenaltyMs } from "../props/cache.ts";
import { ttlS } from "../props/freshness.ts";
import { p99Ms, qps } from "../props/load.ts";

/** Short-lived copy near the reader: predictions, features, embeddings, semantic answers or static content. */
export const cache = {
  id: "cache",
  version: 1,
  group: "cache",
  label: "Cache",
  description:
    "Short-lived copy near the reader: predictions, features, embeddings, semantic answers or static content.",
  products: ["Redis", "Memcached", "Valkey", "CloudFront", "Fastly", "GPTCache"],
  keywords: ["redis", "memcached", "cdn", "l1 cache", "semantic cache", "result cache", "content delivery"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 13 3 L 7.5 9.5 H 11.5 L 10.75 14 L 16.5 7.25 H 12.4 Z",
      "M 3.5 13 L 12 17.25 L 20.5 13",
      "M 3.5 16.75 L 12 21 L 20.5 16.75",
    ],
  },
  ports: {
    accepts: ["request", "prediction", "features", "control", "batch"],
    emits: ["prediction", "features", "request", "metric"],
  },
  props: [
    { id: "kind", label: "Holds", type: "choice", values: ["prediction", "feature", "embedding", "semantic", "cdn"] },
    hitRate,
    ttlS,
    p99Ms,
    { id: "memoryGB", label: "Memory", type: "number", unit: "GB", min: 0 },
    qps,
    missPenaltyMs,
    {
      id: "aclScoped",
      label: "Scoped by permission",
      type: "flag",
      help: "An answer is shared only inside one permission group.",
    },
  ],
} as const satisfies StencilDef;
