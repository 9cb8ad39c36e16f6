import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";

/** Time series, dashboards and alerts for service health, data health, model quality and business metrics. */
export const monitor = {
  id: "monitor",
  version: 1,
  group: "monitoring",
  label: "Monitor and alerting",
  description:
    "Time series, dashboards and alerts for service health, data health, model quality and business metrics.",
  products: ["Prometheus", "Grafana", "CloudWatch", "Datadog", "Arize", "Evidently"],
  keywords: [
    "dashboard",
    "grafana",
    "observability",
    "alerts",
    "prometheus",
    "monitoring",
    "telemetry",
    "opentelemetry",
    "jaeger",
    "loki",
    "tempo",
    "performance metrics",
    "metrics",
    "traces",
    "logs",
    "alarm",
    "superset",
    "alerting",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["metric", "event", "prediction", "batch", "label"], emits: ["control", "metric"] },
  props: [
    {
      id: "signals",
      label: "Signals",
      type: "list",
      values: [
        "latency",
        "error-rate",
        "throughput",
        "data-freshness",
        "staleness",
        "quality",
        "business",
        "cost",
        "drift",
      ],
    },
    { id: "alerts", label: "Raises alerts", type: "flag" },
    {
      id: "autoInstrumented",
      label: "Collected by the platform",
      type: "flag",
      help: "Metrics of the services arrive without drawn arrows.",
    },
    { id: "onCall", label: "On call", type: "text", help: "Rota or person that is alerted." },
    owner,
  ],
} as const satisfies StencilDef;
