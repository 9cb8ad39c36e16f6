import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";

/** What a component is there to give, and whether somebody takes it. */
export interface Output {
  /** As in a sentence, such as "features"; null for a service, which is there to be called. */
  readonly what: string | null;
  readonly isUsed: boolean;
}

/** The output of a component whose only purpose is that output; null for other kinds. Telemetry is no use of it. */
export function outputOf(graph: BoardGraph, node: NodeRecord): Output | null {
  const gives = (...flows: readonly Flow[]): boolean =>
    graph.outgoing(node.id).some((edge) => edge.to !== node.id && flows.includes(edge.flow));
  const gets = (...flows: readonly Flow[]): boolean =>
    graph.incoming(node.id).some((edge) => edge.from !== node.id && flows.includes(edge.flow));
  const isRead = (): boolean => gets("request") || gives(...USES);
  switch (node.kind) {
    case "trainer":
      return { what: "a model", isUsed: gives("artifact") };
    case "model-registry":
      return { what: "model versions", isUsed: gives(...USES) };
    case "feature-store":
      return { what: "features", isUsed: gives("features") || gets("request") };
    case "embedding-generator":
      return { what: "embeddings", isUsed: isRead() };
    case "vector-index":
    case "search-index":
      return { what: "matches", isUsed: isRead() };
    case "cache":
      return { what: "cached results", isUsed: isRead() };
    case "prediction-store":
      return { what: "stored predictions", isUsed: isRead() };
    case "experiment-platform":
      return { what: "variants", isUsed: gives("control") };
    case "app-service":
    case "api-gateway":
      return { what: null, isUsed: gets("request", "event", "prediction", "artifact") || isScheduled(graph, node) };
    default:
      return null;
  }
}

/** Whether a workflow starts it; nobody has to call it then. */
const isScheduled = (graph: BoardGraph, node: NodeRecord): boolean =>
  graph.incoming(node.id).some((edge) => edge.flow === "control" && graph.node(edge.from)?.kind === "orchestrator");

/** All flows but telemetry. */
const USES: readonly Flow[] = ["event", "batch", "features", "artifact", "prediction", "request", "label", "control"];
