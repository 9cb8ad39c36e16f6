import type { StencilDef } from "../../core/model/stencil.ts";
import { autoscaled, concurrencyPerReplica, maxReplicas, p99Ms, qps, replicas } from "../props/load.ts";
import { candidates, contentFeatures, corpusTrusted, modelVersion, pretrained } from "../props/model.ts";
import { owner } from "../props/ownership.ts";
import { failureMode } from "../props/reliability.ts";

/** First funnel stage: narrows millions of items to hundreds, cheaply. */
export const candidateGenerator = {
  id: "candidate-generator",
  version: 1,
  group: "retrieval",
  label: "Candidate generator",
  description: "First funnel stage: narrows millions of items to hundreds, cheaply.",
  products: ["two-tower retrieval", "item-item CF", "ScaNN service", "graph FoF", "LangChain retriever"],
  keywords: ["retrieval", "retriever", "recall stage", "matching", "candidate", "candidates", "two-tower"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["request", "features", "artifact", "prediction", "control"],
    emits: ["prediction", "request", "metric", "event"],
  },
  props: [
    candidates,
    {
      id: "sources",
      label: "Sources",
      type: "list",
      values: ["two-tower", "co-watch", "friends", "nearby", "fresh", "popular", "heuristic"],
    },
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
    {
      id: "aclFilter",
      label: "Filters by permission",
      type: "flag",
      help: "Returns only what the asking user may see.",
    },
    modelVersion,
    pretrained,
    contentFeatures,
    corpusTrusted,
    failureMode,
    owner,
  ],
} as const satisfies StencilDef;
