import type { BoardGraph } from "../../model/graph.ts";
import type { PlannedEdge } from "../define-rule.ts";
import { type FixPart, newNode } from "./fix-parts.ts";

/** Sends metrics of components (record ids or refs) to the monitor of the board or a new one. */
export function watchServing(graph: BoardGraph, watched: readonly string[]): FixPart {
  const known = graph.nodesOf("monitor")[0];
  const added = newNode("monitor", watched);
  const monitor = known?.id ?? added.ref;
  const metrics: readonly PlannedEdge[] = watched
    .filter((id) => !graph.outgoing(id).some((edge) => edge.to === monitor && edge.flow === "metric"))
    .map((from) => ({ from, to: monitor, flow: "metric" }));
  return { add: known === undefined ? [added] : [], connect: metrics };
}
