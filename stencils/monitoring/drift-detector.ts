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
  icon: {
    strokes: [
      "M 3 20 C 7 20 5.75 8.5 8.75 8.5 C 11.75 8.5 10.5 20 14.5 20",
      "M 12.9 10.9 C 13.4 9.4 14 8.5 15.25 8.5 C 18.25 8.5 17 20 21 20",
      "M 8.75 4.5 H 15.75",
      "M 13.75 3 L 15.75 4.5 L 13.75 6",
    ],
  },
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
