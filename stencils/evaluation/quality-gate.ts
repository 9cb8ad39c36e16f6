import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";

/** Pass/fail decision (automatic or approved by a person) that releases a model. */
export const qualityGate = {
  id: "quality-gate",
  version: 1,
  group: "evaluation",
  label: "Quality gate",
  description: "Pass/fail decision (automatic or approved by a person) that releases a model.",
  products: ["MLflow stage transition", "SageMaker approval", "custom CI check"],
  keywords: [
    "gate",
    "promote",
    "approval",
    "metrics check",
    "champion challenger",
    "quality gate",
    "manual approval",
    "promotion",
    "release gate",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 4.5 C 6 5.5 18 5.5 21 4.5",
      "M 6.25 5.3 V 20.5",
      "M 17.75 5.3 V 20.5",
      "M 4.5 9.5 H 19.5",
      "M 9.5 15.75 L 11.5 17.75 L 14.75 13.75",
    ],
  },
  ports: { accepts: ["metric", "artifact", "control", "label"], emits: ["control", "artifact", "metric"] },
  props: [
    { id: "thresholds", label: "Thresholds", type: "list", help: "For example pr-auc >= 0.62." },
    { id: "approver", label: "Decided by", type: "choice", values: ["automatic", "human"] },
    owner,
  ],
} as const satisfies StencilDef;
