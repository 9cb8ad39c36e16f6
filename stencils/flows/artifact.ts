import type { FlowDef } from "../../core/model/stencil.ts";
import { version } from "../props/model.ts";

/** Weights, signature, index or prompt bundle. */
export const artifact = {
  id: "artifact",
  label: "Model artifact",
  description: "Weights, signature, index or prompt bundle.",
  direction: "producer -> user",
  props: [
    { id: "payload", label: "Payload", type: "list", values: ["weights", "lora", "prompt", "index"] },
    version,
    { id: "sizeMB", label: "Size", type: "number", unit: "MB", min: 0 },
    { id: "signed", label: "Signed", type: "flag" },
  ],
} as const satisfies FlowDef;
