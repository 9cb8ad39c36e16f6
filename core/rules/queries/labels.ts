import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { RecordId } from "../../model/records.ts";

const LABEL_CARRIERS: readonly Flow[] = ["event", "batch", "features", "label"];

/**
 * Whether labels reach one of these components: by a label edge anywhere upstream, from a component that makes labels,
 * from a logged stream of outcomes, or as columns of a source. A log that only hands over what was predicted is none.
 */
export function isLabelled(graph: BoardGraph, targets: readonly RecordId[]): boolean {
  const reached = new Set([...targets, ...graph.ancestors(targets, { flows: LABEL_CARRIERS })]);
  if (graph.edges.some((edge) => edge.flow === "label" && reached.has(edge.to))) return true;
  return [...reached].some((id) => {
    const node = graph.node(id);
    if (node === null) return false;
    if (node.kind === "labeling-service" || node.kind === "feedback-collector" || node.props.hasLabels === true)
      return true;
    return node.kind === "prediction-log" && graph.outgoing(id).some((e) => e.flow === "event" && reached.has(e.to));
  });
}
