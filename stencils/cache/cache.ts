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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
