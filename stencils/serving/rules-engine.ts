import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { candidates, version } from "../props/model.ts";
import { owner } from "../props/ownership.ts";

/** Deterministic business rules, thresholds, eligibility and policy applied before or after the model. */
export const rulesEngine = {
  id: "rules-engine",
  version: 1,
  group: "serving",
  label: "Rules / policy engine",
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
  icon: {
    strokes: [
      "M 12 3 L 16.75 7.75 L 12 12.5 L 7.25 7.75 Z",
      "M 7.25 7.75 H 6.5 A 2 2 0 0 0 4.5 9.75 V 15",
      "M 16.75 7.75 H 17.5 A 2 2 0 0 1 19.5 9.75 V 15",
      "M 3 18 L 4.75 19.75 L 8 16.5",
      "M 17.5 16.75 L 20.75 20",
      "M 20.75 16.75 L 17.5 20",
    ],
  },
  ports: {
    accepts: ["request", "prediction", "features", "control", "event"],
    emits: ["prediction", "control", "event", "metric", "request"],
  },
  props: [
    { id: "rulesCount", label: "Rules", type: "integer", unit: "count", min: 0 },
    { ...candidates, label: "Candidates left", help: "Items that pass the rules, at most." },
    p99Ms,
    qps,
    replicas,
    owner,
    version,
  ],
} as const satisfies StencilDef;
