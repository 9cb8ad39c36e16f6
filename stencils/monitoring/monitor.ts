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
  icon: {
    strokes: [
      "M 3 6 A 2.5 2.5 0 0 1 5.5 3.5 H 18.5 A 2.5 2.5 0 0 1 21 6 V 14.5 A 2.5 2.5 0 0 1 18.5 17 H 5.5 A 2.5 2.5 0 0 1 3 14.5 Z",
      "M 6 10.5 H 8.5 L 10.5 6.75 L 13.5 13.5 L 15.25 10.5 H 18",
      "M 12 17 V 20.5",
      "M 8 20.75 H 16",
    ],
  },
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
