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
  icon: {
    strokes: [
      "M 8 7.5 C 9.25 4.75 11.75 3 14.5 3 A 6.5 6.5 0 0 1 21 9.5 V 21 H 8 V 16.5",
      "M 3 12 H 15",
      "M 11.5 8.5 L 15 12 L 11.5 15.5",
    ],
  },
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
