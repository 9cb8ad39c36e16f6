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
  icon: {
    strokes: [
      "M 8.5 3 H 15.5",
      "M 10 3 V 9 L 4.5 18 A 2 2 0 0 0 6.2 21 H 17.8 A 2 2 0 0 0 19.5 18 L 14 9 V 3",
      "M 7.2 14.5 H 16.8",
    ],
    fills: ["M 9.9 17.6 A 1.1 1.1 0 0 1 12.1 17.6 A 1.1 1.1 0 0 1 9.9 17.6 Z"],
  },
  ports: { accepts: ["metric", "artifact", "control"], emits: ["metric", "artifact", "control"] },
  props: [owner, retentionDays],
} as const satisfies StencilDef;
