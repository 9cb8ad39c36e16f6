import type { StencilDef } from "../../core/model/stencil.ts";

/** Checks error rates across groups, countries, devices or other slices. */
export const fairnessAuditor = {
  id: "fairness-auditor",
  version: 1,
  group: "evaluation",
  label: "Fairness and slice auditor",
  shortLabel: "Fairness auditor",
  description: "Checks error rates across groups, countries, devices or other slices.",
  products: ["Fairlearn", "Aequitas", "What-If Tool", "SageMaker Clarify"],
  keywords: ["bias check", "responsible ai", "explainability", "slices", "fairness"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["artifact", "batch", "prediction", "label", "metric"], emits: ["metric", "control"] },
  props: [
    { id: "slices", label: "Slices", type: "list", values: ["country", "gender", "age-band", "device", "language"] },
    {
      id: "maxGap",
      label: "Largest gap allowed",
      type: "number",
      unit: "%",
      min: 0,
      max: 100,
      help: "Difference of the error rate between the best and the worst slice.",
    },
  ],
} as const satisfies StencilDef;
