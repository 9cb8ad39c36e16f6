import type { ComponentKind } from "../core/model/kinds.ts";

/** Kinds that are likely to come after and before a kind, most likely first. */
export interface NextKinds {
  readonly downstream: readonly ComponentKind[];
  readonly upstream: readonly ComponentKind[];
}

/** What to offer when a connector is dropped on the empty canvas; each pair has at least one flow that both ports know. */
export const NEXT_KINDS: Readonly<Record<ComponentKind, NextKinds>> = {
  "client-app": {
    downstream: ["api-gateway", "event-collector", "feedback-collector", "edge-model", "app-service", "cache"],
    upstream: ["app-service", "edge-model", "experiment-platform", "cache"],
  },
  "human-reviewer": {
    downstream: [
      "feedback-collector",
      "labeling-service",
      "audit-log",
      "quality-gate",
      "model-registry",
      "tool-executor",
    ],
    upstream: [
      "rules-engine",
      "prediction-log",
      "tool-executor",
      "inference-service",
      "feedback-collector",
      "prediction-store",
    ],
  },
  "external-system": {
    downstream: ["ingestion", "feedback-collector", "api-gateway", "message-broker", "data-lake", "event-collector"],
    upstream: ["rules-engine", "app-service", "batch-inference", "inference-service"],
  },
  "event-collector": {
    downstream: ["message-broker", "data-lake", "experiment-platform", "feature-pipeline", "data-warehouse", "monitor"],
    upstream: ["client-app", "app-service", "external-system", "edge-model"],
  },
  ingestion: {
    downstream: ["data-lake", "data-validator", "data-warehouse", "monitor", "message-broker", "document-chunker"],
    upstream: ["external-system", "operational-db", "orchestrator", "client-app"],
  },
  "message-broker": {
    downstream: [
      "feature-pipeline",
      "data-lake",
      "data-processor",
      "feedback-collector",
      "inference-service",
      "pii-redactor",
    ],
    upstream: ["event-collector", "app-service", "ingestion", "inference-service", "operational-db"],
  },
  "data-processor": {
    downstream: [
      "dataset-builder",
      "feature-pipeline",
      "data-warehouse",
      "embedding-generator",
      "monitor",
      "data-validator",
    ],
    upstream: ["data-lake", "message-broker", "ingestion", "data-warehouse", "orchestrator"],
  },
  "data-validator": {
    downstream: ["data-lake", "data-warehouse", "dataset-builder", "feature-pipeline", "monitor", "orchestrator"],
    upstream: ["ingestion", "data-processor", "event-collector", "feature-pipeline", "feedback-collector"],
  },
  "operational-db": {
    downstream: ["ingestion", "message-broker", "data-lake", "feature-pipeline", "data-warehouse"],
    upstream: ["app-service", "rules-engine", "batch-inference", "feedback-collector"],
  },
  "data-lake": {
    downstream: [
      "dataset-builder",
      "data-processor",
      "feature-pipeline",
      "embedding-generator",
      "labeling-service",
      "batch-inference",
    ],
    upstream: ["ingestion", "event-collector", "message-broker", "pii-redactor", "data-processor", "prediction-log"],
  },
  "data-warehouse": {
    downstream: ["feature-pipeline", "dataset-builder", "monitor", "experiment-platform", "batch-inference"],
    upstream: ["data-validator", "ingestion", "data-processor", "batch-inference", "feedback-collector"],
  },
  "prediction-store": {
    downstream: ["app-service", "rules-engine", "human-reviewer", "cache", "monitor"],
    upstream: ["batch-inference", "app-service", "inference-service", "fallback"],
  },
  "feature-pipeline": {
    downstream: ["feature-store", "monitor", "dataset-builder", "batch-inference", "candidate-generator", "data-lake"],
    upstream: ["message-broker", "data-lake", "data-warehouse", "event-collector", "ingestion", "orchestrator"],
  },
  "feature-store": {
    downstream: ["dataset-builder", "feature-assembler", "inference-service", "ranker", "cache", "monitor"],
    upstream: ["feature-pipeline", "embedding-generator", "data-processor", "orchestrator"],
  },
  "feature-assembler": {
    downstream: ["inference-service", "ranker", "prediction-log", "feature-store", "cache", "monitor"],
    upstream: ["app-service", "feature-store", "cache", "event-collector"],
  },
  "embedding-generator": {
    downstream: [
      "vector-index",
      "feature-store",
      "monitor",
      "batch-inference",
      "candidate-generator",
      "dataset-builder",
    ],
    upstream: [
      "deployment-controller",
      "app-service",
      "data-processor",
      "document-chunker",
      "orchestrator",
      "data-lake",
    ],
  },
  "labeling-service": {
    downstream: ["dataset-builder", "feedback-collector", "offline-evaluator", "llm-evaluator", "monitor"],
    upstream: ["data-lake", "pii-redactor", "human-reviewer", "prediction-log", "feedback-collector"],
  },
  "dataset-builder": {
    downstream: ["trainer", "drift-detector", "offline-evaluator", "llm-evaluator", "fairness-auditor", "monitor"],
    upstream: [
      "data-lake",
      "feature-store",
      "prediction-log",
      "feedback-collector",
      "labeling-service",
      "data-processor",
    ],
  },
  trainer: {
    downstream: [
      "model-registry",
      "offline-evaluator",
      "experiment-tracker",
      "fairness-auditor",
      "lineage-catalog",
      "llm-evaluator",
    ],
    upstream: ["dataset-builder", "orchestrator", "feature-store", "labeling-service", "monitor", "drift-detector"],
  },
  "experiment-tracker": {
    downstream: ["model-registry", "offline-evaluator", "quality-gate", "lineage-catalog"],
    upstream: ["trainer", "offline-evaluator", "ci-cd", "orchestrator"],
  },
  orchestrator: {
    downstream: [
      "trainer",
      "batch-inference",
      "embedding-generator",
      "feature-pipeline",
      "dataset-builder",
      "data-processor",
    ],
    upstream: ["monitor", "drift-detector", "ci-cd", "data-validator"],
  },
  "offline-evaluator": {
    downstream: ["model-registry", "quality-gate", "fairness-auditor", "experiment-tracker", "deployment-controller"],
    upstream: ["trainer", "dataset-builder", "prediction-log", "labeling-service", "orchestrator"],
  },
  "quality-gate": {
    downstream: ["model-registry", "deployment-controller", "ci-cd", "trainer", "audit-log"],
    upstream: ["offline-evaluator", "llm-evaluator", "fairness-auditor", "human-reviewer", "trainer"],
  },
  "fairness-auditor": {
    downstream: ["model-registry", "quality-gate", "monitor", "audit-log", "experiment-tracker"],
    upstream: ["trainer", "offline-evaluator", "dataset-builder", "prediction-log"],
  },
  "model-registry": {
    downstream: [
      "deployment-controller",
      "inference-service",
      "batch-inference",
      "ci-cd",
      "lineage-catalog",
      "edge-model",
    ],
    upstream: [
      "trainer",
      "offline-evaluator",
      "quality-gate",
      "fairness-auditor",
      "experiment-tracker",
      "human-reviewer",
    ],
  },
  "ci-cd": {
    downstream: [
      "deployment-controller",
      "orchestrator",
      "model-registry",
      "inference-service",
      "app-service",
      "trainer",
    ],
    upstream: ["model-registry", "quality-gate", "offline-evaluator", "llm-evaluator"],
  },
  "deployment-controller": {
    downstream: [
      "inference-service",
      "ranker",
      "batch-inference",
      "candidate-generator",
      "embedding-generator",
      "edge-model",
    ],
    upstream: ["model-registry", "quality-gate", "ci-cd", "monitor", "experiment-platform"],
  },
  "api-gateway": {
    downstream: ["app-service", "guardrail", "llm-inference", "cache", "identity-access", "fallback"],
    upstream: ["client-app", "external-system", "experiment-platform"],
  },
  "app-service": {
    downstream: ["fallback", "cache", "candidate-generator", "ranker", "feature-assembler", "prediction-log"],
    upstream: ["api-gateway", "experiment-platform", "client-app", "prediction-store", "deployment-controller"],
  },
  "inference-service": {
    downstream: ["prediction-log", "monitor", "rules-engine", "app-service", "fallback", "message-broker"],
    upstream: ["app-service", "feature-assembler", "deployment-controller", "feature-store", "message-broker"],
  },
  "batch-inference": {
    downstream: ["prediction-store", "monitor", "prediction-log", "data-warehouse", "cache", "data-lake"],
    upstream: ["deployment-controller", "orchestrator", "feature-pipeline", "data-lake", "feature-store"],
  },
  "edge-model": {
    downstream: ["event-collector", "client-app", "monitor", "prediction-log", "rules-engine"],
    upstream: ["deployment-controller", "model-registry", "client-app", "feature-store"],
  },
  "rules-engine": {
    downstream: ["human-reviewer", "audit-log", "prediction-log", "external-system", "app-service", "monitor"],
    upstream: [
      "app-service",
      "inference-service",
      "candidate-generator",
      "fallback",
      "prediction-store",
      "experiment-platform",
    ],
  },
  fallback: {
    downstream: ["app-service", "rules-engine", "prediction-log", "monitor"],
    upstream: ["app-service", "api-gateway", "batch-inference", "deployment-controller"],
  },
  "candidate-generator": {
    downstream: ["vector-index", "ranker", "embedding-generator", "search-index", "rules-engine", "monitor"],
    upstream: ["app-service", "deployment-controller", "feature-store", "embedding-generator"],
  },
  "vector-index": {
    downstream: ["candidate-generator", "monitor", "app-service", "ranker", "batch-inference"],
    upstream: ["embedding-generator", "app-service", "candidate-generator", "deployment-controller", "orchestrator"],
  },
  "search-index": {
    downstream: ["candidate-generator", "ranker", "re-ranker", "monitor", "app-service"],
    upstream: ["app-service", "candidate-generator", "ingestion", "document-chunker"],
  },
  ranker: {
    downstream: ["re-ranker", "prediction-log", "monitor", "rules-engine", "app-service", "feature-assembler"],
    upstream: ["app-service", "candidate-generator", "feature-assembler", "deployment-controller", "feature-store"],
  },
  "re-ranker": {
    downstream: ["app-service", "prediction-log", "rules-engine", "monitor", "llm-inference"],
    upstream: ["app-service", "ranker", "search-index", "candidate-generator", "deployment-controller"],
  },
  "document-chunker": {
    downstream: ["embedding-generator", "search-index", "data-lake", "vector-index", "monitor"],
    upstream: ["ingestion", "data-lake", "message-broker", "orchestrator"],
  },
  "llm-inference": {
    downstream: ["guardrail", "tool-executor", "monitor", "prediction-log", "app-service", "candidate-generator"],
    upstream: ["guardrail", "app-service", "prompt-registry", "api-gateway", "pii-redactor", "deployment-controller"],
  },
  "prompt-registry": {
    downstream: ["llm-inference", "llm-evaluator", "guardrail", "app-service", "deployment-controller"],
    upstream: ["llm-evaluator", "quality-gate", "human-reviewer", "ci-cd"],
  },
  guardrail: {
    downstream: ["llm-inference", "app-service", "monitor", "human-reviewer", "audit-log", "rules-engine"],
    upstream: ["app-service", "api-gateway", "llm-inference", "candidate-generator"],
  },
  "tool-executor": {
    downstream: ["audit-log", "human-reviewer", "operational-db", "external-system", "app-service", "monitor"],
    upstream: ["llm-inference", "human-reviewer", "app-service", "guardrail"],
  },
  "llm-evaluator": {
    downstream: ["prompt-registry", "quality-gate", "monitor", "deployment-controller", "model-registry"],
    upstream: [
      "prediction-log",
      "feedback-collector",
      "llm-inference",
      "dataset-builder",
      "prompt-registry",
      "trainer",
    ],
  },
  cache: {
    downstream: [
      "app-service",
      "feature-assembler",
      "inference-service",
      "feature-store",
      "prediction-store",
      "monitor",
    ],
    upstream: ["app-service", "feature-store", "client-app", "api-gateway", "batch-inference", "data-lake"],
  },
  "experiment-platform": {
    downstream: ["app-service", "api-gateway", "rules-engine", "deployment-controller", "monitor"],
    upstream: ["event-collector", "feedback-collector", "data-warehouse", "monitor", "app-service"],
  },
  "prediction-log": {
    downstream: [
      "drift-detector",
      "dataset-builder",
      "feedback-collector",
      "monitor",
      "llm-evaluator",
      "human-reviewer",
    ],
    upstream: ["app-service", "ranker", "inference-service", "feature-assembler", "batch-inference", "llm-inference"],
  },
  monitor: {
    downstream: ["orchestrator", "trainer", "human-reviewer", "deployment-controller", "llm-evaluator"],
    upstream: ["inference-service", "drift-detector", "app-service", "ranker", "feature-pipeline", "ingestion"],
  },
  "drift-detector": {
    downstream: ["monitor", "orchestrator", "trainer", "deployment-controller"],
    upstream: ["prediction-log", "dataset-builder", "feature-store", "feature-assembler"],
  },
  "feedback-collector": {
    downstream: ["dataset-builder", "experiment-platform", "monitor", "data-lake", "labeling-service", "llm-evaluator"],
    upstream: ["client-app", "human-reviewer", "prediction-log", "external-system", "message-broker"],
  },
  "identity-access": {
    downstream: ["api-gateway", "app-service", "audit-log", "tool-executor"],
    upstream: ["api-gateway", "app-service", "client-app"],
  },
  "pii-redactor": {
    downstream: [
      "data-lake",
      "dataset-builder",
      "llm-inference",
      "labeling-service",
      "prediction-log",
      "message-broker",
    ],
    upstream: ["event-collector", "ingestion", "message-broker", "app-service", "data-processor", "feedback-collector"],
  },
  "audit-log": {
    downstream: ["data-lake", "data-warehouse"],
    upstream: ["human-reviewer", "rules-engine", "prediction-log", "tool-executor", "app-service"],
  },
  "lineage-catalog": {
    downstream: ["monitor", "quality-gate", "orchestrator"],
    upstream: ["trainer", "model-registry", "data-processor", "dataset-builder", "experiment-tracker"],
  },
};
