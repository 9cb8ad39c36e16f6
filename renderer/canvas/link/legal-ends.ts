import type { BoardGraph } from "../../../core/model/graph.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { legalFlows } from "../../../core/model/suggest-flow.ts";

/** Components that the moving end of a flow may end at by the port table. */
export function legalEnds(
  graph: BoardGraph,
  fixed: RecordId,
  moving: "from" | "to",
  catalogue: Catalogue,
): ReadonlySet<RecordId> {
  const start = graph.node(fixed);
  if (start === null) return new Set();
  const isLegal = (kind: string): boolean =>
    (moving === "to" ? legalFlows(start.kind, kind, catalogue) : legalFlows(kind, start.kind, catalogue)).length > 0;
  return new Set(graph.nodes.filter((node) => node.id !== fixed && isLegal(node.kind)).map((node) => node.id));
}
