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
  icon: {
    strokes: [
      "M 12 3 C 15.5 5.5 16.75 9 16.75 12 V 16 H 7.25 V 12 C 7.25 9 8.5 5.5 12 3 Z",
      "M 10.25 10 A 1.75 1.75 0 0 1 13.75 10 A 1.75 1.75 0 0 1 10.25 10 Z",
      "M 7.25 12 L 4 15 V 19 L 7.25 16",
      "M 16.75 12 L 20 15 V 19 L 16.75 16",
      "M 12 18.75 V 21",
    ],
  },
  ports: { accepts: ["artifact", "control", "metric"], emits: ["artifact", "control", "metric"] },
  props: [
    { id: "strategy", label: "Rollout", type: "choice", values: ["shadow", "canary", "blue-green", "all-at-once"] },
    { id: "canaryPct", label: "Canary share", type: "number", unit: "%", min: 0, max: 100 },
    { id: "rollbackMin", label: "Rolled back within", type: "number", unit: "min", min: 0 },
  ],
} as const satisfies StencilDef;
