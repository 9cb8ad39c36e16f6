import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { version } from "../props/model.ts";
import { owner } from "../props/ownership.ts";

/** Deterministic business rules, thresholds, eligibility and policy applied before or after the model. */
export const rulesEngine = {
  id: "rules-engine",
  version: 1,
  group: "serving",
  label: "Rules / policy engine",
  shortLabel: "Rules engine",
  description: "Deterministic business rules, thresholds, eligibility and policy applied before or after the model.",
  products: ["Drools", "OPA", "custom rules", "feature flags"],
  keywords: [
    "business rules",
    "threshold",
    "policy",
    "heuristics",
    "decision",
    "filter",
    "auction",
    "allow",
    "block",
    "policy engine",
    "gate check",
    "rules",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["request", "prediction", "features", "control", "event"],
    emits: ["prediction", "control", "event", "metric", "request"],
  },
  props: [
    { id: "rulesCount", label: "Rules", type: "integer", unit: "count", min: 0 },
    p99Ms,
    qps,
    replicas,
    owner,
    version,
  ],
} as const satisfies StencilDef;
