import type { BoardGraph } from "../../model/graph.ts";
import type { ComponentKind } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import { isOf, SERVING_KINDS } from "./component-sets.ts";

const LOGS: readonly ComponentKind[] = ["prediction-log", "data-lake", "data-warehouse", "message-broker", "audit-log"];
const WRITERS: readonly ComponentKind[] = [...SERVING_KINDS, "re-ranker", "rules-engine", "app-service", "api-gateway"];
/** Stations that a record may pass on its way into a log; a redactor drawn without its input gets the benefit of the doubt. */
const RELAYS: readonly ComponentKind[] = ["pii-redactor", "event-collector"];

/** Whether predictions are recorded somewhere: in a log, lake, warehouse, stream or audit log. */
export const arePredictionsRecorded = (graph: BoardGraph): boolean => graph.edges.some((edge) => isRecord(graph, edge));

function isRecord(graph: BoardGraph, edge: EdgeRecord): boolean {
  const carries = edge.flow === "prediction" || edge.flow === "event" || edge.flow === "features";
  if (!carries || !isOf(graph.node(edge.to), LOGS)) return false;
  const from = graph.node(edge.from);
  if (isOf(from, WRITERS)) return true;
  const inflow = graph.incoming(edge.from);
  if (from?.kind === "pii-redactor" && inflow.length === 0) return true;
  return isOf(from, RELAYS) && inflow.some((before) => isOf(graph.node(before.from), WRITERS));
}
