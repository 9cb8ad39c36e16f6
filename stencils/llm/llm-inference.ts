import type { StencilDef } from "../../core/model/stencil.ts";
import { autoscaled, concurrencyPerReplica, maxReplicas, p99Ms, qps, replicas } from "../props/load.ts";
import { modelVersion, pretrained } from "../props/model.ts";
import { owner } from "../props/ownership.ts";
import { dpa } from "../props/privacy.ts";
import { availability, failureMode } from "../props/reliability.ts";

/** Generative model endpoint, self-hosted or a provider API. */
export const llmInference = {
  id: "llm-inference",
  version: 1,
  group: "llm",
  label: "LLM inference",
  description: "Generative model endpoint, self-hosted or a provider API.",
  products: ["vLLM", "TensorRT-LLM", "TGI", "OpenAI API", "Anthropic API", "Bedrock", "Azure OpenAI"],
  keywords: [
    "gpt",
    "llm",
    "chat model",
    "generator",
    "vllm",
    "llm engine",
    "gpt-4o",
    "chat api",
    "large language model",
    "foundation model",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 5 3.5 H 19 A 2 2 0 0 1 21 5.5 V 15 A 2 2 0 0 1 19 17 H 11.5 L 7 21 V 17 H 5 A 2 2 0 0 1 3 15 V 5.5 A 2 2 0 0 1 5 3.5 Z",
    ],
    fills: ["M 12 5.65 Q 12.92 9.33 16.6 10.25 Q 12.92 11.17 12 14.85 Q 11.08 11.17 7.4 10.25 Q 11.08 9.33 12 5.65 Z"],
  },
  ports: {
    accepts: ["request", "artifact", "control", "prediction", "features"],
    emits: ["prediction", "metric", "event", "request"],
  },
  props: [
    { id: "provider", label: "Provider", type: "choice", values: ["self", "third-party"] },
    { id: "ttftMs", label: "Time to first token", type: "number", unit: "ms", min: 0 },
    { id: "tpotMs", label: "Time per output token", type: "number", unit: "ms", min: 0 },
    { id: "promptTokens", label: "Prompt length", type: "number", unit: "tok", min: 0 },
    { id: "outputTokens", label: "Output length", type: "number", unit: "tok", min: 0 },
    { id: "contextWindow", label: "Context window", type: "number", unit: "tok", min: 0 },
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
    { id: "priceIn", label: "Price of input", type: "number", unit: "USD/Mtok", min: 0 },
    { id: "priceOut", label: "Price of output", type: "number", unit: "USD/Mtok", min: 0 },
    availability,
    {
      id: "guardrail",
      label: "Guardrail built in",
      type: "flag",
      help: "The endpoint screens input and output itself.",
    },
    pretrained,
    dpa,
    modelVersion,
    failureMode,
    owner,
  ],
} as const satisfies StencilDef;
