/** The 9 flow kinds: what moves along an edge. */
export const FLOWS = [
  "event",
  "batch",
  "features",
  "artifact",
  "prediction",
  "request",
  "metric",
  "label",
  "control",
] as const;

/** One of the 9 flow kinds. */
export type Flow = (typeof FLOWS)[number];

/** The 14 palette groups in order, with the kinds in each. */
export const GROUPS = [
  { id: "actors", title: "Clients and actors", kinds: ["client-app", "human-reviewer", "external-system"] },
  {
    id: "ingest",
    title: "Sources and ingestion",
    kinds: ["event-collector", "ingestion", "message-broker", "data-processor", "data-validator"],
  },
  { id: "storage", title: "Storage", kinds: ["operational-db", "data-lake", "data-warehouse", "prediction-store"] },
  {
    id: "features",
    title: "Feature engineering",
    kinds: ["feature-pipeline", "feature-store", "feature-assembler", "embedding-generator"],
  },
  {
    id: "training",
    title: "Training",
    kinds: ["labeling-service", "dataset-builder", "trainer", "experiment-tracker", "orchestrator"],
  },
  { id: "evaluation", title: "Evaluation", kinds: ["offline-evaluator", "quality-gate", "fairness-auditor"] },
  { id: "registry", title: "Registry and CI/CD", kinds: ["model-registry", "ci-cd", "deployment-controller"] },
  {
    id: "serving",
    title: "Serving",
    kinds: [
      "api-gateway",
      "app-service",
      "inference-service",
      "batch-inference",
      "edge-model",
      "rules-engine",
      "fallback",
    ],
  },
  {
    id: "retrieval",
    title: "Retrieval and ranking",
    kinds: ["candidate-generator", "vector-index", "search-index", "ranker", "re-ranker"],
  },
  {
    id: "llm",
    title: "LLM and RAG",
    kinds: ["document-chunker", "llm-inference", "prompt-registry", "guardrail", "tool-executor", "llm-evaluator"],
  },
  { id: "cache", title: "Caching and delivery", kinds: ["cache"] },
  { id: "experiment", title: "Experimentation", kinds: ["experiment-platform"] },
  {
    id: "monitoring",
    title: "Monitoring and feedback",
    kinds: ["prediction-log", "monitor", "drift-detector", "feedback-collector"],
  },
  {
    id: "governance",
    title: "Security and governance",
    kinds: ["identity-access", "pii-redactor", "audit-log", "lineage-catalog"],
  },
] as const;

/** One of the 14 palette groups. */
export type GroupId = (typeof GROUPS)[number]["id"];

/** One of the 55 component kinds. */
export type ComponentKind = (typeof GROUPS)[number]["kinds"][number];

/** The 55 component kinds in palette order. */
export const COMPONENT_KINDS: readonly ComponentKind[] = GROUPS.flatMap((group) => [...group.kinds]);

const KIND_SET: ReadonlySet<string> = new Set(COMPONENT_KINDS);
const FLOW_SET: ReadonlySet<string> = new Set(FLOWS);

/** Whether a text is one of the 55 kinds; others are drawn as unknown components. */
export const isComponentKind = (value: string): value is ComponentKind => KIND_SET.has(value);

/** Whether a text is one of the 9 flows. */
export const isFlow = (value: string): value is Flow => FLOW_SET.has(value);

/** Design maturity: a rule is silent below its stage. */
export const STAGES = ["sketch", "design", "production"] as const;

/** One of the three stages. */
export type Stage = (typeof STAGES)[number];

/** Planes that a rule can need drawn before it runs. */
export const SCOPES = ["brief", "data", "train", "serve", "monitor", "llm", "whole", "any"] as const;

/** One of the planes. */
export type Scope = (typeof SCOPES)[number];

/** The seven steps of the method, in order; step n is at index n-1. */
export const STEPS = [
  { step: 1, id: "requirements", title: "Clarify requirements" },
  { step: 2, id: "framing", title: "Frame as an ML task" },
  { step: 3, id: "data", title: "Data preparation" },
  { step: 4, id: "model", title: "Model development" },
  { step: 5, id: "evaluation", title: "Evaluation" },
  { step: 6, id: "serving", title: "Deployment and serving" },
  { step: 7, id: "monitoring", title: "Monitoring and infrastructure" },
] as const;

/** Step number 1-7. */
export type Step = (typeof STEPS)[number]["step"];

/** Meaning of a zone. */
export const ZONE_PLANES = ["offline", "nearline", "online", "trust", "region", "team", "plain"] as const;

/** One of the zone meanings. */
export type ZonePlane = (typeof ZONE_PLANES)[number];
