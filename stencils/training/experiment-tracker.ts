import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";
import { retentionDays } from "../props/storage.ts";

/** Records code, data version, parameters, metrics and artifacts of every run. */
export const experimentTracker = {
  id: "experiment-tracker",
  version: 1,
  group: "training",
  label: "Experiment tracker",
  description: "Records code, data version, parameters, metrics and artifacts of every run.",
  products: ["MLflow Tracking", "Weights & Biases", "Neptune", "TensorBoard"],
  keywords: ["mlflow", "wandb", "tracking", "runs", "weights & biases"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["metric", "artifact", "control"], emits: ["metric", "artifact", "control"] },
  props: [owner, retentionDays],
} as const satisfies StencilDef;
