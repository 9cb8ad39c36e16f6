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
  icon: {
    strokes: [
      "M 3 6.5 A 2.5 2.5 0 0 1 5.5 4 H 18.5 A 2.5 2.5 0 0 1 21 6.5 V 17.5 A 2.5 2.5 0 0 1 18.5 20 H 5.5 A 2.5 2.5 0 0 1 3 17.5 Z",
      "M 7 9 L 10.25 12 L 7 15",
      "M 12.5 15.25 H 17",
    ],
  },
  ports: { accepts: ["artifact", "control"], emits: ["artifact", "control"] },
  props: [version, owner],
} as const satisfies StencilDef;
