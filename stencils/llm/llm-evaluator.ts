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
  icon: { strokes: ["M 11.75 3 L 17.75 9 L 12.75 14 L 6.75 8 Z", "M 15.25 11.5 L 21 17.25", "M 3 20.5 H 13"] },
  ports: { accepts: ["batch", "prediction", "artifact", "label", "control"], emits: ["metric", "control", "label"] },
  props: [
    { id: "goldenSize", label: "Golden questions", type: "integer", unit: "count", min: 0 },
    { id: "judgeModel", label: "Judge model", type: "text" },
    cadence,
  ],
} as const satisfies StencilDef;
