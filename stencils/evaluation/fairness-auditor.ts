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
  icon: {
    strokes: [
      "M 12 3 V 20.5",
      "M 8 20.5 H 16",
      "M 4.5 6.5 H 19.5",
      "M 6 6.5 L 3 13 A 3 2.75 0 0 0 9 13 Z",
      "M 18 6.5 L 15 13 A 3 2.75 0 0 0 21 13 Z",
    ],
  },
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
