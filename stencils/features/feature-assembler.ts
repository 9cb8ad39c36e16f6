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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["request", "features", "event"], emits: ["features", "request", "metric", "event"] },
  props: [p99Ms, qps, replicas, concurrencyPerReplica, autoscaled, maxReplicas, availability, owner],
} as const satisfies StencilDef;
