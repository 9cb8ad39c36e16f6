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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
