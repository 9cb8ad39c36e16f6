import type { StencilDef } from "../../core/model/stencil.ts";

/** Assigns users to variants, collects exposure, computes effect sizes and guardrails; may run bandits. */
export const experimentPlatform = {
  id: "experiment-platform",
  version: 1,
  group: "experiment",
  label: "Experiment platform (A/B)",
  shortLabel: "A/B platform",
  description: "Assigns users to variants, collects exposure, computes effect sizes and guardrails; may run bandits.",
  products: ["Statsig", "Optimizely", "GrowthBook", "Eppo", "LaunchDarkly", "in-house"],
  keywords: [
    "a/b test",
    "experimentation",
    "split traffic",
    "bandit",
    "online test",
    "a/b testing",
    "shadow",
    "experiment",
    "a/b router",
    "ab test",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3 17 L 6.25 7 L 9.5 17",
      "M 4.1 13.75 H 8.4",
      "M 12.25 4 V 20",
      "M 15.25 12 H 17.75 A 2.5 2.5 0 0 1 17.75 17 H 15.25 V 7 H 17.25 A 2.5 2.5 0 0 1 17.25 12",
    ],
  },
  ports: { accepts: ["event", "metric", "request", "label", "control", "batch"], emits: ["control", "metric"] },
  props: [
    { id: "unit", label: "Assigned by", type: "choice", values: ["user", "session", "geo", "cluster"] },
    { id: "trafficPct", label: "Traffic share", type: "number", unit: "%", min: 0, max: 100 },
    { id: "mdePct", label: "Smallest effect to detect", type: "number", unit: "%", min: 0 },
    { id: "durationDays", label: "Duration", type: "number", unit: "d", min: 0 },
    {
      id: "guardrails",
      label: "Guardrails",
      type: "list",
      values: ["latency", "error-rate", "unsubscribe", "reports", "revenue"],
    },
    { id: "kind", label: "Type", type: "choice", values: ["ab", "interleaving", "bandit"] },
    {
      id: "explorationPct",
      label: "Exploration share",
      type: "number",
      unit: "%",
      min: 0,
      max: 100,
      help: "Traffic that is shown items by chance.",
    },
    { id: "sequential", label: "Sequential design", type: "flag", help: "Sequential or Bayesian: it may stop early." },
  ],
} as const satisfies StencilDef;
