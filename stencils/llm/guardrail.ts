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
  icon: {
    strokes: [
      "M 12 3 L 19.5 5.5 V 11 C 19.5 15.75 16.5 19.25 12 21 C 7.5 19.25 4.5 15.75 4.5 11 V 5.5 Z",
      "M 8.5 11.75 L 11.25 14.5 L 15.75 9.5",
    ],
  },
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
