import type { StencilDef } from "../../core/model/stencil.ts";
import { autoscaled, concurrencyPerReplica, maxReplicas, p99Ms, qps, replicas } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { availability } from "../props/reliability.ts";

/** Builds the feature vector for one request: looks up entities, adds context, applies on-demand transforms. */
export const featureAssembler = {
  id: "feature-assembler",
  version: 1,
  group: "features",
  label: "Request-time feature assembler",
  shortLabel: "Feature assembler",
  description:
    "Builds the feature vector for one request: looks up entities, adds context, applies on-demand transforms.",
  products: ["Feast on-demand views", "custom service", "Chronon fetcher"],
  keywords: ["feature service", "feature api", "feature server", "context builder", "feature vector"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 6.5 5 H 8 C 10.5 5 10 12 13 12",
      "M 6.5 12 H 13",
      "M 6.5 19 H 8 C 10.5 19 10 12 13 12",
      "M 15 5 A 1.5 1.5 0 0 1 16.5 3.5 H 19.5 A 1.5 1.5 0 0 1 21 5 V 19 A 1.5 1.5 0 0 1 19.5 20.5 H 16.5 A 1.5 1.5 0 0 1 15 19 Z",
      "M 15 9.2 H 21",
      "M 15 14.8 H 21",
    ],
    fills: [
      "M 2.9 5 A 1.6 1.6 0 0 1 6.1 5 A 1.6 1.6 0 0 1 2.9 5 Z",
      "M 2.9 12 A 1.6 1.6 0 0 1 6.1 12 A 1.6 1.6 0 0 1 2.9 12 Z",
      "M 2.9 19 A 1.6 1.6 0 0 1 6.1 19 A 1.6 1.6 0 0 1 2.9 19 Z",
    ],
  },
  ports: { accepts: ["request", "features", "event"], emits: ["features", "request", "metric", "event"] },
  props: [p99Ms, qps, replicas, concurrencyPerReplica, autoscaled, maxReplicas, availability, owner],
} as const satisfies StencilDef;
