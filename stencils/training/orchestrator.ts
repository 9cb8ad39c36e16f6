import type { StencilDef } from "../../core/model/stencil.ts";
import { cadence } from "../props/freshness.ts";
import { owner } from "../props/ownership.ts";

/** Schedules and retries the multi-step data and training workflow. */
export const orchestrator = {
  id: "orchestrator",
  version: 1,
  group: "training",
  label: "Pipeline orchestrator",
  description: "Schedules and retries the multi-step data and training workflow.",
  products: ["Airflow", "Kubeflow Pipelines", "Dagster", "Prefect", "Argo", "Vertex AI Pipelines"],
  keywords: ["airflow", "prefect", "scheduler", "workflow", "cron", "dag", "step functions", "pipeline schedule"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 9.25 4.25 A 1.25 1.25 0 0 1 10.5 3 H 13.5 A 1.25 1.25 0 0 1 14.75 4.25 V 7.25 A 1.25 1.25 0 0 1 13.5 8.5 H 10.5 A 1.25 1.25 0 0 1 9.25 7.25 Z",
      "M 3 17.25 A 1.25 1.25 0 0 1 4.25 16 H 6.75 A 1.25 1.25 0 0 1 8 17.25 V 19.75 A 1.25 1.25 0 0 1 6.75 21 H 4.25 A 1.25 1.25 0 0 1 3 19.75 Z",
      "M 16 17.25 A 1.25 1.25 0 0 1 17.25 16 H 19.75 A 1.25 1.25 0 0 1 21 17.25 V 19.75 A 1.25 1.25 0 0 1 19.75 21 H 17.25 A 1.25 1.25 0 0 1 16 19.75 Z",
      "M 12 8.5 V 12.25",
      "M 5.5 16 V 14.25 A 2 2 0 0 1 7.5 12.25 H 16.5 A 2 2 0 0 1 18.5 14.25 V 16",
      "M 12 12.25 V 20.5",
    ],
  },
  ports: { accepts: ["control", "metric", "event"], emits: ["control", "metric"] },
  props: [cadence, { id: "retries", label: "Retries", type: "integer", unit: "count", min: 0 }, owner],
} as const satisfies StencilDef;
