import type { ComponentKind, Step } from "../model/kinds.ts";
import { oneOf, type Proof, priced, stated, way } from "./proof.ts";

/** One thing that a complete design shows: what it is, the rules that ask for it, and how it is found. */
export interface ScoreItemDef {
  readonly id: string;
  readonly step: Step;
  readonly text: string;
  /** Codes of the rules that ask for it; a board that shows it may still have findings of theirs at other places. */
  readonly rules: readonly string[];
  readonly proof: Proof;
}

type Kinds = readonly ComponentKind[];

const SERVING: Kinds = [
  "inference-service",
  "batch-inference",
  "edge-model",
  "llm-inference",
  "ranker",
  "re-ranker",
  "candidate-generator",
  "embedding-generator",
];
const CALLERS: Kinds = ["client-app", "external-system", "api-gateway", "app-service", "orchestrator"];
const SOURCES: Kinds = [
  "client-app",
  "external-system",
  "event-collector",
  "ingestion",
  "operational-db",
  "message-broker",
];
const PREPARATION: Kinds = ["data-processor", "feature-pipeline", "dataset-builder", "document-chunker"];
const READERS: Kinds = ["client-app", "external-system", "app-service", "prediction-store", "cache", "human-reviewer"];
const EVALUATORS: Kinds = ["offline-evaluator", "llm-evaluator"];

/** What the score counts, in the order of the method. */
export const SCORE_ITEMS: readonly ScoreItemDef[] = [
  { id: "goal", step: 1, text: "The goal is stated.", rules: ["REQ-01"], proof: stated("goal.statement") },
  {
    id: "target",
    step: 1,
    text: "Success is a number.",
    rules: ["REQ-02"],
    proof: stated("goal.businessMetric", "goal.targetPct"),
  },
  {
    id: "limits",
    step: 1,
    text: "A time limit is stated.",
    rules: ["REQ-03"],
    proof: oneOf(stated("constraints.latencyP99Ms"), stated("constraints.freshnessS")),
  },
  {
    id: "size",
    step: 1,
    text: "Load or size is estimated.",
    rules: ["REQ-04"],
    proof: oneOf(
      ...(["qpsPeak", "dau", "users", "items", "postsPerDay", "imagesPerDay", "series"] as const).map((field) =>
        stated(`constraints.${field}`),
      ),
    ),
  },

  { id: "framing", step: 2, text: "The ML task is named.", rules: ["FRM-01"], proof: stated("mlTask.framing") },
  {
    id: "input-output",
    step: 2,
    text: "Input and output are named.",
    rules: ["FRM-01"],
    proof: stated("mlTask.input", "mlTask.output"),
  },
  { id: "objective", step: 2, text: "The objective is named.", rules: ["FRM-02"], proof: stated("mlTask.objective") },
  {
    id: "serving-mode",
    step: 2,
    text: "Online, batch or hybrid serving is chosen.",
    rules: ["SRV-02"],
    proof: stated("mlTask.servingMode"),
  },

  {
    id: "signals",
    step: 3,
    text: "The signals of users are named.",
    rules: ["DAT-03"],
    proof: oneOf(stated("signals.implicit"), stated("signals.explicit")),
  },
  {
    id: "sources",
    step: 3,
    text: "Data comes in from a source.",
    rules: ["DAT-01", "DAT-09"],
    proof: way(SOURCES, [...PREPARATION, "data-lake", "data-warehouse", "feature-store", "trainer", "vector-index"]),
  },
  {
    id: "preparation",
    step: 3,
    text: "Data is prepared for a model.",
    rules: ["DAT-01", "DAT-05"],
    proof: way(PREPARATION, ["trainer", ...SERVING, "vector-index", "search-index"]),
  },
  {
    id: "labels",
    step: 3,
    text: "It is known when outcomes arrive.",
    rules: ["DAT-02", "QNT-07"],
    proof: stated("signals.labelDelayH"),
  },

  { id: "baseline", step: 4, text: "There is a baseline.", rules: ["MOD-01"], proof: stated("model.baseline") },
  {
    id: "choice",
    step: 4,
    text: "The gain of the chosen model is stated.",
    rules: ["MOD-02"],
    proof: stated("model.chosen", "model.gainPct"),
  },
  {
    id: "versions",
    step: 4,
    text: "What is served comes from a registry.",
    rules: ["MOD-04", "MOD-06"],
    proof: way(["model-registry", "prompt-registry"], SERVING),
  },
  {
    id: "retraining",
    step: 4,
    text: "A cadence of retraining is stated.",
    rules: ["MOD-05", "QNT-06"],
    proof: stated("retraining.cadenceD"),
  },

  {
    id: "offline-metric",
    step: 5,
    text: "The offline metric is named.",
    rules: ["EVL-02"],
    proof: stated("metrics.offline"),
  },
  {
    id: "online-metric",
    step: 5,
    text: "The business metric is named.",
    rules: ["EVL-03"],
    proof: stated("metrics.online"),
  },
  {
    id: "evaluation",
    step: 5,
    text: "Candidates are evaluated.",
    rules: ["EVL-01", "LLM-03"],
    proof: way(["trainer", "dataset-builder", "prompt-registry", "prediction-log", "llm-inference"], EVALUATORS),
  },
  {
    id: "experiment",
    step: 5,
    text: "It is said how the effect is tested online.",
    rules: ["EVL-06", "QNT-14"],
    proof: stated("experiment.type"),
  },

  {
    id: "served",
    step: 6,
    text: "A model is called, or runs as a job.",
    rules: ["SRV-01", "SRV-02"],
    proof: way([...CALLERS, "rules-engine", "guardrail"], SERVING),
  },
  {
    id: "delivered",
    step: 6,
    text: "Predictions reach who needs them.",
    rules: ["SRV-01", "SRV-03"],
    proof: oneOf(way(SERVING, READERS), way(["client-app", "app-service", "api-gateway"], SERVING)),
  },
  {
    id: "fallback",
    step: 6,
    text: "There is an answer when the model fails.",
    rules: ["SRV-06"],
    proof: oneOf(way([...CALLERS, ...SERVING], ["fallback"]), way(["batch-inference"], ["cache", "prediction-store"])),
  },
  {
    id: "rollout",
    step: 6,
    text: "New versions are rolled out on purpose.",
    rules: ["SRV-07", "EVL-06"],
    proof: way(["deployment-controller", "experiment-platform"], [...SERVING, "app-service", "api-gateway"]),
  },
  {
    id: "numbers",
    step: 6,
    text: "Times or loads of what is served are estimated.",
    rules: ["QNT-01", "QNT-02", "QNT-08"],
    proof: priced(SERVING, ["p99Ms", "meanMs", "qps", "replicas", "throughputPerS"]),
  },

  {
    id: "monitored",
    step: 7,
    text: "What is served is watched.",
    rules: ["MON-01", "MON-04"],
    proof: way(SERVING, ["monitor"]),
  },
  {
    id: "logged",
    step: 7,
    text: "Predictions are logged.",
    rules: ["MON-02"],
    proof: way([...SERVING, "app-service", "api-gateway", "guardrail"], ["prediction-log"]),
  },
  {
    id: "drift",
    step: 7,
    text: "The log is compared with training, or its quality is judged.",
    rules: ["MON-03", "LLM-03"],
    proof: way(["prediction-log"], ["drift-detector", ...EVALUATORS]),
  },
  {
    id: "action",
    step: 7,
    text: "An alert leads to action.",
    rules: ["MON-05"],
    proof: way(
      ["monitor"],
      ["orchestrator", "deployment-controller", "human-reviewer", "app-service", "external-system", "llm-evaluator"],
    ),
  },
  {
    id: "feedback",
    step: 7,
    text: "Outcomes come back.",
    rules: ["MON-06"],
    proof: way(
      ["prediction-log", "feedback-collector", "event-collector", "human-reviewer"],
      ["dataset-builder", "trainer", "labeling-service", ...EVALUATORS],
    ),
  },
];
