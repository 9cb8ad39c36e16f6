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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
