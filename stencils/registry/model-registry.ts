import type { StencilDef } from "../../core/model/stencil.ts";
import { version } from "../props/model.ts";
import { owner } from "../props/ownership.ts";
import { retentionDays } from "../props/storage.ts";

/** Versioned store of approved models with stage, signature and lineage. */
export const modelRegistry = {
  id: "model-registry",
  version: 1,
  group: "registry",
  label: "Model registry",
  description: "Versioned store of approved models with stage, signature and lineage.",
  products: ["MLflow Model Registry", "SageMaker Registry", "Vertex AI Registry", "W&B Registry"],
  keywords: [
    "registry",
    "model store",
    "model repository",
    "artifact store",
    "version control",
    "bundle",
    "model package",
    "champion",
    "model artifact",
    "model versions",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: ["M 12 3 L 20 7.5 V 16.5 L 12 21 L 4 16.5 V 7.5 Z", "M 4 7.5 L 12 12 L 20 7.5", "M 12 12 V 21"],
    fills: ["M 14.5 13.6 L 17.75 11.77 V 14.8 L 14.5 16.63 Z"],
  },
  ports: { accepts: ["artifact", "metric", "control"], emits: ["artifact", "control", "metric"] },
  props: [
    version,
    { id: "stage", label: "Stage", type: "choice", values: ["development", "staging", "production", "archived"] },
    {
      id: "signature",
      label: "Signature checked",
      type: "flag",
      help: "Input and output schema are stored with the model.",
    },
    owner,
    retentionDays,
  ],
} as const satisfies StencilDef;
