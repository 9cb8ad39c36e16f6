import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms, qps, replicas } from "../props/load.ts";
import { failureMode } from "../props/reliability.ts";

/** Screens input, retrieved text or output for injection, unsafe content, personal data and ungrounded claims. */
export const guardrail = {
  id: "guardrail",
  version: 1,
  group: "llm",
  label: "Guardrail",
  description:
    "Screens input, retrieved text or output for injection, unsafe content, personal data and ungrounded claims.",
  products: ["Llama Guard", "NeMo Guardrails", "Guardrails AI", "Bedrock Guardrails", "Lakera"],
  keywords: ["moderation", "safety filter", "content filter", "hallucination check", "safety"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: {
    accepts: ["request", "prediction", "artifact", "control"],
    emits: ["request", "prediction", "control", "metric", "event"],
  },
  props: [
    { id: "stage", label: "Stage", type: "choice", values: ["input", "retrieval", "output", "both"] },
    p99Ms,
    qps,
    replicas,
    {
      id: "checks",
      label: "Checks",
      type: "list",
      values: ["injection", "toxicity", "personal-data", "groundedness", "topic", "secrets"],
    },
    failureMode,
  ],
} as const satisfies StencilDef;
