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
  icon: {
    strokes: [
      "M 3 5.5 A 2.5 2.5 0 0 1 5.5 3 H 18.5 A 2.5 2.5 0 0 1 21 5.5 V 18.5 A 2.5 2.5 0 0 1 18.5 21 H 5.5 A 2.5 2.5 0 0 1 3 18.5 Z",
      "M 6.75 17.25 C 6.75 9.5 9.5 6.75 17.25 6.75",
      "M 9.75 15.75 L 10.75 14.75",
      "M 13 12.5 L 14 11.5",
    ],
  },
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
