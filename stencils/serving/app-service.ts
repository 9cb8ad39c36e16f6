import type { StencilDef } from "../../core/model/stencil.ts";
import { auth, rateLimit, tokenBudget } from "../props/access.ts";
import { autoscaled, concurrencyPerReplica, maxReplicas, p99Ms, qps, replicas } from "../props/load.ts";
import { owner } from "../props/ownership.ts";
import { availability } from "../props/reliability.ts";

/** Product back end that orchestrates feature fetch, retrieval, scoring and response. */
export const appService = {
  id: "app-service",
  version: 1,
  group: "serving",
  label: "Application service",
  description: "Product back end that orchestrates feature fetch, retrieval, scoring and response.",
  products: ["FastAPI", "Spring Boot", "Go service", "BFF"],
  keywords: [
    "backend",
    "api server",
    "fastapi",
    "flask",
    "orchestration service",
    "microservice",
    "web service",
    "business logic",
    "api",
    "bff",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 5.5 A 2 2 0 0 1 5 3.5 H 19 A 2 2 0 0 1 21 5.5 V 8.5 A 2 2 0 0 1 19 10.5 H 5 A 2 2 0 0 1 3 8.5 Z",
      "M 3 15.5 A 2 2 0 0 1 5 13.5 H 19 A 2 2 0 0 1 21 15.5 V 18.5 A 2 2 0 0 1 19 20.5 H 5 A 2 2 0 0 1 3 18.5 Z",
      "M 11.5 7 H 17",
      "M 11.5 17 H 17",
    ],
    fills: [
      "M 5.8 7 A 1.2 1.2 0 0 1 8.2 7 A 1.2 1.2 0 0 1 5.8 7 Z",
      "M 5.8 17 A 1.2 1.2 0 0 1 8.2 17 A 1.2 1.2 0 0 1 5.8 17 Z",
    ],
  },
  ports: {
    accepts: ["request", "prediction", "features", "control", "event", "artifact"],
    emits: ["request", "event", "prediction", "metric", "label"],
  },
  props: [
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
    availability,
    auth,
    rateLimit,
    tokenBudget,
    owner,
  ],
} as const satisfies StencilDef;
