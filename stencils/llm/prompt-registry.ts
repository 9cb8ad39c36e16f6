import type { StencilDef } from "../../core/model/stencil.ts";
import { version } from "../props/model.ts";
import { owner } from "../props/ownership.ts";

/** Versioned prompts, tool schemas and generation settings. */
export const promptRegistry = {
  id: "prompt-registry",
  version: 1,
  group: "llm",
  label: "Prompt registry",
  description: "Versioned prompts, tool schemas and generation settings.",
  products: ["Langfuse prompts", "LangSmith Hub", "MLflow Prompt Registry", "git"],
  keywords: ["prompt template", "system prompt", "prompts"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["artifact", "control"], emits: ["artifact", "control"] },
  props: [version, owner],
} as const satisfies StencilDef;
