import type { BoardGraph } from "../../model/graph.ts";
import { SCOPES, type Scope } from "../../model/kinds.ts";
import { hasTask } from "./brief-fields.ts";
import { servingNodes } from "./component-sets.ts";

/**
 * Planes that count as drawn. A scope set by hand is taken as it is (`any` is always on, `whole` also when train and
 * serve are named); otherwise each plane is found from the components on the board.
 */
export function planesOf(graph: BoardGraph): ReadonlySet<Scope> {
  const planes = graph.board.scope === undefined ? drawnPlanes(graph) : new Set<Scope>(graph.board.scope);
  planes.add("any");
  const hasBothEnds = planes.has("serve") && (planes.has("train") || (planes.has("llm") && planes.has("data")));
  if (hasBothEnds) planes.add("whole");
  return new Set(SCOPES.filter((scope) => planes.has(scope)));
}

/** Whether the board shows moving data only: no model is trained, served or asked for in the brief. */
export function isDataPlatform(graph: BoardGraph): boolean {
  if (hasTask(graph.brief)) return false;
  const planes = planesOf(graph);
  return planes.has("data") && !planes.has("train") && !planes.has("serve") && !planes.has("llm");
}

function drawnPlanes(graph: BoardGraph): Set<Scope> {
  const planes = new Set<Scope>(["brief"]);
  if (graph.has("trainer", "dataset-builder", "labeling-service")) planes.add("train");
  if (isServingDrawn(graph)) planes.add("serve");
  if (isDataDrawn(graph)) planes.add("data");
  if (graph.has("monitor", "drift-detector")) planes.add("monitor");
  if (graph.has("llm-inference")) planes.add("llm");
  return planes;
}

const DATA_KINDS = [
  "event-collector",
  "feedback-collector",
  "ingestion",
  "message-broker",
  "data-processor",
  "data-validator",
  "data-lake",
  "data-warehouse",
  "feature-pipeline",
  "document-chunker",
] as const;

/** Components that move data, or a product or partner that hands data out. */
function isDataDrawn(graph: BoardGraph): boolean {
  if (graph.has(...DATA_KINDS)) return true;
  const suppliers = graph.nodesOf("operational-db", "external-system", "client-app");
  return suppliers.some((node) =>
    graph.outgoing(node.id).some((edge) => edge.flow === "event" || edge.flow === "batch"),
  );
}

/** A client that only produces events is a data source; one that asks for something is an application. */
function isServingDrawn(graph: BoardGraph): boolean {
  if (servingNodes(graph).length > 0 || graph.has("app-service", "re-ranker")) return true;
  return graph
    .nodesOf("client-app")
    .some(
      (client) =>
        graph.outgoing(client.id).some((edge) => edge.flow === "request") ||
        graph.incoming(client.id).some((edge) => edge.flow === "prediction" || edge.flow === "artifact"),
    );
}
