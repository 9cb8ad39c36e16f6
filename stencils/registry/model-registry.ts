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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
