import type { StencilDef } from "../../core/model/stencil.ts";
import { cadence } from "../props/freshness.ts";
import { owner } from "../props/ownership.ts";

/** Schedules and retries the multi-step data and training workflow. */
export const orchestrator = {
  id: "orchestrator",
  version: 1,
  group: "training",
  label: "Pipeline orchestrator",
  shortLabel: "Orchestrator",
  description: "Schedules and retries the multi-step data and training workflow.",
  products: ["Airflow", "Kubeflow Pipelines", "Dagster", "Prefect", "Argo", "Vertex AI Pipelines"],
  keywords: ["airflow", "prefect", "scheduler", "workflow", "cron", "dag", "step functions", "pipeline schedule"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["control", "metric", "event"], emits: ["control", "metric"] },
  props: [cadence, { id: "retries", label: "Retries", type: "integer", unit: "count", min: 0 }, owner],
} as const satisfies StencilDef;
