import type { FlowDef } from "../../core/model/stencil.ts";
import { qps } from "../props/load.ts";
import { deidentified, pii } from "../props/privacy.ts";
import { recordBytes } from "../props/storage.ts";

/** Model output: score, class, ranked list, text or boxes. */
export const prediction = {
  id: "prediction",
  label: "Prediction",
  description: "Model output: score, class, ranked list, text or boxes.",
  direction: "model -> user of the output",
  props: [
    { id: "payload", label: "Payload", type: "list", values: ["score", "list", "text", "embedding"] },
    qps,
    recordBytes,
    {
      id: "sampled",
      label: "Sampled",
      type: "number",
      unit: "ratio",
      min: 0,
      max: 1,
      help: "Share of the output that is sent on.",
    },
    pii,
    deidentified,
  ],
} as const satisfies FlowDef;
