import type { StencilDef } from "../../core/model/stencil.ts";

/** Rolls a model version out by shadow, canary or blue-green, and rolls it back. */
export const deploymentController = {
  id: "deployment-controller",
  version: 1,
  group: "registry",
  label: "Deployment controller",
  shortLabel: "Rollout controller",
  description: "Rolls a model version out by shadow, canary or blue-green, and rolls it back.",
  products: ["Argo Rollouts", "KServe", "Seldon", "SageMaker deployment guardrails", "Flagger"],
  keywords: [
    "rollout",
    "canary",
    "deploy",
    "release",
    "blue/green",
    "shadow router",
    "deployment",
    "rollback",
    "a/b rollout",
    "progressive",
    "promote",
    "blue green",
    "swap",
    "rollout controller",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["artifact", "control", "metric"], emits: ["artifact", "control", "metric"] },
  props: [
    { id: "strategy", label: "Rollout", type: "choice", values: ["shadow", "canary", "blue-green", "all-at-once"] },
    { id: "canaryPct", label: "Canary share", type: "number", unit: "%", min: 0, max: 100 },
    { id: "rollbackMin", label: "Rolled back within", type: "number", unit: "min", min: 0 },
  ],
} as const satisfies StencilDef;
