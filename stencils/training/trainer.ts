import type { StencilDef } from "../../core/model/stencil.ts";
import { version } from "../props/model.ts";
import { owner } from "../props/ownership.ts";

/** Fits or fine-tunes the model, usually on scheduled accelerators. */
export const trainer = {
  id: "trainer",
  version: 1,
  group: "training",
  label: "Trainer",
  description: "Fits or fine-tunes the model, usually on scheduled accelerators.",
  products: ["PyTorch", "TensorFlow", "XGBoost", "SageMaker Training", "Vertex AI Training", "Ray Train"],
  keywords: [
    "model training",
    "fine-tuning",
    "fit",
    "train.py",
    "training job",
    "training",
    "train",
    "retrain",
    "retraining",
    "fit model",
    "tuning",
    "optuna",
    "kubeflow",
    "learner",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 8.5 12 H 15.5",
      "M 5.25 7.75 A 1.25 1.25 0 0 1 6.5 6.5 H 7.25 A 1.25 1.25 0 0 1 8.5 7.75 V 16.25 A 1.25 1.25 0 0 1 7.25 17.5 H 6.5 A 1.25 1.25 0 0 1 5.25 16.25 Z",
      "M 15.5 7.75 A 1.25 1.25 0 0 1 16.75 6.5 H 17.5 A 1.25 1.25 0 0 1 18.75 7.75 V 16.25 A 1.25 1.25 0 0 1 17.5 17.5 H 16.75 A 1.25 1.25 0 0 1 15.5 16.25 Z",
      "M 3 10 V 14",
      "M 21 10 V 14",
    ],
  },
  ports: { accepts: ["batch", "features", "label", "control", "artifact"], emits: ["artifact", "metric"] },
  props: [
    { id: "durationH", label: "Duration of a run", type: "number", unit: "h", min: 0 },
    { id: "cadenceD", label: "Retrained every", type: "number", unit: "d", min: 0 },
    { id: "accelerators", label: "Accelerators", type: "integer", unit: "count", min: 0 },
    { id: "modelFamily", label: "Model family", type: "text", help: "For example gbdt, dlrm, transformer." },
    version,
    { id: "costPerRun", label: "Cost per run", type: "number", unit: "USD", min: 0 },
    {
      id: "tracked",
      label: "Runs are tracked",
      type: "flag",
      help: "The training service records data, parameters and metrics of each run.",
    },
    owner,
  ],
} as const satisfies StencilDef;
