import type { StencilDef } from "../../core/model/stencil.ts";
import {
  autoscaled,
  concurrencyPerReplica,
  maxReplicas,
  modelMode,
  p99Ms,
  qps,
  replicas,
  throughputPerS,
} from "../props/load.ts";
import { modelVersion, pretrained } from "../props/model.ts";

/** Encoder job or service that maps items, users, documents or media to vectors. */
export const embeddingGenerator = {
  id: "embedding-generator",
  version: 1,
  group: "features",
  label: "Embedding generator",
  description: "Encoder job or service that maps items, users, documents or media to vectors.",
  products: ["sentence-transformers", "CLIP", "two-tower item tower", "Triton batch", "Bedrock Titan"],
  keywords: ["embedding", "encoder", "item tower", "vectorize", "embeddings model", "two-tower"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["batch", "event", "artifact", "control", "request", "features"],
    emits: ["features", "batch", "metric"],
  },
  props: [
    { id: "dim", label: "Dimensions", type: "integer", unit: "count", min: 1 },
    modelMode,
    throughputPerS,
    modelVersion,
    pretrained,
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
  ],
} as const satisfies StencilDef;
