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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
