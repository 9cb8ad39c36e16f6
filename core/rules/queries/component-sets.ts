import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { perGraph } from "../../numbers/per-graph.ts";

/** Kinds that give predictions out by themselves. */
export const SERVING_KINDS: readonly ComponentKind[] = [
  "inference-service",
  "ranker",
  "llm-inference",
  "edge-model",
  "batch-inference",
  "embedding-generator",
  "candidate-generator",
  "prediction-store",
];

/** Kinds where data of the design comes from. */
export const SOURCE_KINDS: readonly ComponentKind[] = [
  "event-collector",
  "ingestion",
  "external-system",
  "operational-db",
  "data-lake",
  "data-warehouse",
  "message-broker",
  "labeling-service",
  "feedback-collector",
  "prediction-log",
];

/** Kinds that compute or hold features. */
export const FEATURE_KINDS: readonly ComponentKind[] = [
  "feature-pipeline",
  "feature-store",
  "feature-assembler",
  "data-processor",
];

/** Whether a component is of one of the kinds. */
export const isOf = (node: NodeRecord | null, kinds: readonly ComponentKind[]): boolean =>
  node !== null && (kinds as readonly string[]).includes(node.kind);

/** Application services that load a model themselves: they receive an artifact. */
export const embeddedModels: (graph: BoardGraph) => readonly NodeRecord[] = perGraph((graph) =>
  graph.nodesOf("app-service").filter((node) => graph.incoming(node.id).some((edge) => edge.flow === "artifact")),
);

/** All components that serve predictions: SERVING_KINDS and applications with a model inside. */
export const servingNodes: (graph: BoardGraph) => readonly NodeRecord[] = perGraph((graph) => {
  const embedded = new Set(embeddedModels(graph));
  return graph.nodes.filter((node) => isOf(node, SERVING_KINDS) || embedded.has(node));
});

/**
 * Models that answer while somebody waits. Retrieval, re-ranking and encoders count when a request calls them or their
 * mode says online: the same kinds are also used inside batch jobs.
 */
export const onlineModels: (graph: BoardGraph) => readonly NodeRecord[] = perGraph((graph) => {
  const embedded = new Set(embeddedModels(graph));
  return graph.nodes.filter((node) => {
    if (isOf(node, ["inference-service", "ranker", "llm-inference", "edge-model"])) return node.props.mode !== "batch";
    if (isOf(node, ["re-ranker", "candidate-generator", "embedding-generator"])) return isCalledOnline(graph, node);
    return embedded.has(node);
  });
});

function isCalledOnline(graph: BoardGraph, node: NodeRecord): boolean {
  if (node.props.mode === "batch") return false;
  return node.props.mode === "online" || graph.incoming(node.id).some((edge) => edge.flow === "request");
}
