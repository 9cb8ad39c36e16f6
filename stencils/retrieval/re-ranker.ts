import type { StencilDef } from "../../core/model/stencil.ts";
import { concurrencyPerReplica, p99Ms, qps, replicas } from "../props/load.ts";
import { candidates, modelVersion, pretrained } from "../props/model.ts";
import { failureMode } from "../props/reliability.ts";

/** Last stage: diversity, freshness, fairness, business and policy constraints; cross-encoder in RAG. */
export const reRanker = {
  id: "re-ranker",
  version: 1,
  group: "retrieval",
  label: "Re-ranker",
  description: "Last stage: diversity, freshness, fairness, business and policy constraints; cross-encoder in RAG.",
  products: ["MMR", "DPP", "Cohere Rerank", "bge-reranker", "rule layer"],
  keywords: ["reranking", "diversity", "blending", "top-k", "re-ranking", "cross-encoder"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["request", "features", "prediction", "artifact", "control"],
    emits: ["prediction", "metric", "event", "request"],
  },
  props: [
    candidates,
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    {
      id: "exploration",
      label: "Exploration",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of places given to items shown by chance.",
    },
    modelVersion,
    pretrained,
    failureMode,
  ],
} as const satisfies StencilDef;
