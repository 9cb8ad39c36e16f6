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
  icon: {
    strokes: [
      "M 3 6 H 10.5",
      "M 3 12 H 10.5",
      "M 3 18 H 10.5",
      "M 14.5 19.5 V 4.75",
      "M 12.6 7 L 14.5 4.75 L 16.4 7",
      "M 19.2 4.5 V 19.25",
      "M 17.3 17 L 19.2 19.25 L 21 17",
    ],
  },
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
