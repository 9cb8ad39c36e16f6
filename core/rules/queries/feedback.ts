import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";

const FEEDBACK_FLOWS: readonly Flow[] = ["event", "label", "batch", "features"];

/** What learns from outcomes: the trainers, or where nothing is trained what chooses prompts and variants. */
export function learners(graph: BoardGraph): readonly NodeRecord[] {
  const trainers = graph.nodesOf("trainer");
  return trainers.length > 0 ? trainers : graph.nodesOf("llm-evaluator", "prompt-registry", "experiment-platform");
}

/** Whether what happened after a prediction comes back to something that learns. */
export function isLoopClosed(graph: BoardGraph): boolean {
  const targets = new Set(learners(graph).map((node) => node.id));
  if (targets.size === 0) return false;
  const upstream = graph.ancestors(targets, { flows: FEEDBACK_FLOWS });
  const arrives = (id: RecordId): boolean => targets.has(id) || upstream.has(id);
  return graph.edges.some((edge) => arrives(edge.to) && isOutcomeEdge(graph, edge));
}

/** Whether this edge carries an outcome out of the component where it is observed. */
function isOutcomeEdge(graph: BoardGraph, edge: EdgeRecord): boolean {
  if (!FEEDBACK_FLOWS.includes(edge.flow)) return false;
  const origin = graph.node(edge.from);
  switch (origin?.kind) {
    case "client-app":
    case "app-service":
      return edge.flow === "event" || edge.flow === "label";
    case "external-system":
      return edge.flow === "label";
    case "human-reviewer":
    case "labeling-service":
      return graph.incoming(origin.id).some((incoming) => incoming.flow === "prediction");
    case "feedback-collector":
      return graph.incoming(origin.id).length > 0;
    default:
      return false;
  }
}
