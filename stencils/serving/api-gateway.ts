import type { StencilDef } from "../../core/model/stencil.ts";
import { auth, rateLimit, tokenBudget } from "../props/access.ts";
import { concurrencyPerReplica, p99Ms, qps, replicas } from "../props/load.ts";
import { availability } from "../props/reliability.ts";

/** Public entry: routing, TLS, authentication, quotas, rate limits; LLM gateways add model routing and token budgets. */
export const apiGateway = {
  id: "api-gateway",
  version: 1,
  group: "serving",
  label: "API gateway / load balancer",
  shortLabel: "API gateway",
  description:
    "Public entry: routing, TLS, authentication, quotas, rate limits; LLM gateways add model routing and token budgets.",
  products: ["Envoy", "Kong", "NGINX", "AWS API Gateway", "Apigee", "LiteLLM", "Portkey"],
  keywords: [
    "gateway",
    "nginx",
    "ingress",
    "load balancer",
    "litellm",
    "router",
    "rest api",
    "api layer",
    "reverse proxy",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["request", "control"], emits: ["request", "event", "metric"] },
  props: [
    { id: "kind", label: "Gateway type", type: "choice", values: ["edge", "llm"] },
    auth,
    rateLimit,
    tokenBudget,
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    availability,
  ],
} as const satisfies StencilDef;
