import type { StencilDef } from "../../core/model/stencil.ts";

/** Scores a candidate on held-out data against the baseline and the live model. */
export const offlineEvaluator = {
  id: "offline-evaluator",
  version: 1,
  group: "evaluation",
  label: "Offline evaluator",
  description: "Scores a candidate on held-out data against the baseline and the live model.",
  products: ["MLflow Evaluate", "TFMA", "scikit-learn", "Deepchecks"],
  keywords: [
    "evaluation",
    "model validation",
    "validate",
    "backtest",
    "test metrics",
    "metrics check",
    "validation service",
    "score model",
    "model quality",
    "offline evaluation",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["artifact", "batch", "prediction", "label", "control", "features"],
    emits: ["metric", "control", "artifact"],
  },
  props: [
    {
      id: "metrics",
      label: "Metrics",
      type: "list",
      values: ["ndcg@k", "recall@k", "pr-auc", "roc-auc", "logloss", "calibration", "wape", "map"],
    },
    { id: "slices", label: "Slices", type: "list", values: ["country", "device", "new-users", "language"] },
    { id: "testRows", label: "Test rows", type: "integer", unit: "count", min: 0 },
    { id: "comparesTo", label: "Compares with", type: "choice", values: ["baseline", "production"] },
  ],
} as const satisfies StencilDef;
