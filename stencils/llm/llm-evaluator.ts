import type { StencilDef } from "../../core/model/stencil.ts";
import { cadence } from "../props/freshness.ts";

/** Golden questions, groundedness and relevance scoring, LLM-as-judge with human calibration, red-team suites. */
export const llmEvaluator = {
  id: "llm-evaluator",
  version: 1,
  group: "llm",
  label: "LLM evaluator",
  description:
    "Golden questions, groundedness and relevance scoring, LLM-as-judge with human calibration, red-team suites.",
  products: ["Ragas", "DeepEval", "promptfoo", "LangSmith", "MLflow GenAI eval"],
  keywords: ["llm eval", "ragas", "judge", "golden set", "llm as judge"],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["batch", "prediction", "artifact", "label", "control"], emits: ["metric", "control", "label"] },
  props: [
    { id: "goldenSize", label: "Golden questions", type: "integer", unit: "count", min: 0 },
    { id: "judgeModel", label: "Judge model", type: "text" },
    cadence,
  ],
} as const satisfies StencilDef;
