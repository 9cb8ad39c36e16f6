import type { StencilDef } from "../../core/model/stencil.ts";
import { autoscaled, concurrencyPerReplica, maxReplicas, p50Ms, p99Ms, qps, replicas } from "../props/load.ts";
import { candidates, contentFeatures, modelVersion, pretrained } from "../props/model.ts";
import { owner } from "../props/ownership.ts";
import { availability, failureMode } from "../props/reliability.ts";

/** Second stage: scores the candidates precisely with rich features. */
export const ranker = {
  id: "ranker",
  version: 1,
  group: "retrieval",
  label: "Ranker",
  description: "Second stage: scores the candidates precisely with rich features.",
  products: ["DLRM", "DCN", "GBDT LambdaMART", "cross-encoder", "Triton"],
  keywords: ["ranking", "scorer", "ltr", "scoring model", "scores", "learning to rank"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: ["M 3 20.5 V 15 H 9 V 10 H 15 V 17 H 21 V 20.5 Z", "M 9 15 V 20.5", "M 15 17 V 20.5"],
    fills: ["M 12 2.6 Q 12.81 4.69 14.9 5.5 Q 12.81 6.31 12 8.4 Q 11.19 6.31 9.1 5.5 Q 11.19 4.69 12 2.6 Z"],
  },
  ports: {
    accepts: ["request", "features", "prediction", "artifact", "control"],
    emits: ["prediction", "metric", "event", "request"],
  },
  props: [
    candidates,
    { id: "perItemMs", label: "Time per item", type: "number", unit: "ms", min: 0 },
    {
      id: "batchParallelism",
      label: "Scored in parallel",
      type: "integer",
      unit: "count",
      min: 1,
      help: "Items scored at the same time.",
    },
    p50Ms,
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
    availability,
    modelVersion,
    pretrained,
    contentFeatures,
    failureMode,
    owner,
  ],
} as const satisfies StencilDef;
