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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["metric", "artifact", "control", "label"], emits: ["control", "artifact", "metric"] },
  props: [
    { id: "thresholds", label: "Thresholds", type: "list", help: "For example pr-auc >= 0.62." },
    { id: "approver", label: "Decided by", type: "choice", values: ["automatic", "human"] },
    owner,
  ],
} as const satisfies StencilDef;
