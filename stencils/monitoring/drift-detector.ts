import type { StencilDef } from "../../core/model/stencil.ts";

/** Compares live inputs, scores and labels with a reference window. */
export const driftDetector = {
  id: "drift-detector",
  version: 1,
  group: "monitoring",
  label: "Drift detector",
  description: "Compares live inputs, scores and labels with a reference window.",
  products: ["Evidently", "NannyML", "Alibi Detect", "SageMaker Model Monitor", "WhyLabs"],
  keywords: ["data drift", "psi", "distribution shift", "skew detection", "drift", "feature drift", "covariate shift"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["features", "prediction", "batch", "event", "label"], emits: ["metric", "control"] },
  props: [
    { id: "test", label: "Test", type: "choice", values: ["psi", "ks", "wasserstein", "js", "mmd", "chi-squared"] },
    {
      id: "threshold",
      label: "Threshold",
      type: "number",
      min: 0,
      help: "Value of the test from which drift is reported.",
    },
    { id: "windowH", label: "Window", type: "number", unit: "h", min: 0 },
    { id: "reference", label: "Reference", type: "choice", values: ["training", "rolling"] },
    { id: "cadenceH", label: "Runs every", type: "number", unit: "h", min: 0 },
  ],
} as const satisfies StencilDef;
