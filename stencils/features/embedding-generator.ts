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
  icon: {
    strokes: ["M 4 3.5 V 20 H 20.5", "M 4 20 L 16.5 7.5", "M 12 7.5 H 16.5 V 12"],
    fills: [
      "M 7.7 7.5 A 1.3 1.3 0 0 1 10.3 7.5 A 1.3 1.3 0 0 1 7.7 7.5 Z",
      "M 16.7 16 A 1.3 1.3 0 0 1 19.3 16 A 1.3 1.3 0 0 1 16.7 16 Z",
    ],
  },
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
