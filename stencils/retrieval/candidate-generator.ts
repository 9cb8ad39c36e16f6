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
  icon: {
    strokes: ["M 3.5 8 H 20.5 L 14.25 14.75 V 19 L 9.75 21 V 14.75 Z"],
    fills: [
      "M 5.2 4.25 A 1.3 1.3 0 0 1 7.8 4.25 A 1.3 1.3 0 0 1 5.2 4.25 Z",
      "M 10.7 4.25 A 1.3 1.3 0 0 1 13.3 4.25 A 1.3 1.3 0 0 1 10.7 4.25 Z",
      "M 16.2 4.25 A 1.3 1.3 0 0 1 18.8 4.25 A 1.3 1.3 0 0 1 16.2 4.25 Z",
    ],
  },
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
