import type { FlowDef } from "../../core/model/stencil.ts";
import { deidentified, pii } from "../props/privacy.ts";
import { joinType } from "../props/training.ts";

/** Ground truth, rating, verdict or outcome. */
export const label = {
  id: "label",
  label: "Label / feedback",
  description: "Ground truth, rating, verdict or outcome.",
  direction: "person or outcome -> learner",
  props: [
    {
      id: "payload",
      label: "Payload",
      type: "list",
      values: ["click", "rating", "annotation", "chargeback", "actual"],
    },
    { id: "delayH", label: "Delay", type: "number", unit: "h", min: 0 },
    {
      id: "coverage",
      label: "Coverage",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of predictions that get this label.",
    },
    { id: "source", label: "Source", type: "choice", values: ["human", "natural", "programmatic"] },
    joinType,
    pii,
    deidentified,
  ],
} as const satisfies FlowDef;
