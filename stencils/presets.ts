import type { PresetDef } from "../core/model/stencil.ts";

/** Palette presets: pieces that people draw as boxes of their own, as a kind with properties filled in. */
export const presets: readonly PresetDef[] = [
  { id: "stream-processing", label: "Stream processor", kind: "data-processor", props: { mode: "streaming" } },
  { id: "batch-etl", label: "Batch ETL", kind: "data-processor", props: { mode: "batch" } },
  { id: "graph-db", label: "Graph database", kind: "operational-db", props: { kind: "graph" } },
  { id: "media-store", label: "Media store", kind: "data-lake", props: { kind: "media" } },
  { id: "cdn", label: "CDN", kind: "cache", props: { kind: "cdn" } },
  { id: "semantic-cache", label: "Semantic cache", kind: "cache", props: { kind: "semantic" } },
  { id: "feature-cache", label: "Feature cache", kind: "cache", props: { kind: "feature" } },
  { id: "llm-gateway", label: "LLM gateway", kind: "api-gateway", props: { kind: "llm" } },
  { id: "stream-scorer", label: "Streaming scorer", kind: "inference-service", props: { mode: "streaming" } },
  { id: "query-encoder", label: "Query encoder", kind: "embedding-generator", props: { mode: "online" } },
  { id: "bandit", label: "Contextual bandit", kind: "experiment-platform", props: { kind: "bandit" } },
  { id: "retriever", label: "RAG retriever", kind: "candidate-generator", props: { aclFilter: true } },
  { id: "baseline-trainer", label: "Baseline trainer", kind: "trainer", props: { modelFamily: "logistic-regression" } },
  { id: "approval", label: "Human approval gate", kind: "quality-gate", props: { approver: "human" } },
];
