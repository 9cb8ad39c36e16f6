import type { BoardGraph } from "../../../core/model/graph.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import { legalFlows, rankFlows } from "../../../core/model/suggest-flow.ts";
import type { OpenLink } from "./popover.ts";

/** A component at which a flow can end, with what would flow, or why that is unusual. */
export interface LinkTarget {
  readonly node: NodeRecord;
  readonly isUsual: boolean;
  readonly detail: string;
}

/** Every component at which the open end of a flow can be hung: usual ones first, each in board order. */
export function listTargets(
  graph: BoardGraph,
  { fixed, moving, edge }: OpenLink,
  catalogue: Catalogue,
): readonly LinkTarget[] {
  const start = graph.node(fixed);
  if (start === null) return [];
  const now = edge === null ? undefined : graph.edges.find((each) => each.id === edge);
  const targets = graph.nodes
    .filter((node) => node.id !== fixed && node.id !== (moving === "to" ? now?.to : now?.from))
    .map((node) => {
      const [from, to] = moving === "to" ? [start, node] : [node, start];
      const usual = legalFlows(from.kind, to.kind, catalogue);
      const isUsual = now === undefined ? usual.length > 0 : usual.includes(now.flow);
      const words = rankFlows(from.kind, to.kind, catalogue)
        .slice(0, usual.length)
        .map((flow) => catalogue.flows.get(flow)?.label ?? flow);
      if (isUsual) return { node, isUsual, detail: words.slice(0, 2).join(", ") };
      if (now === undefined) return { node, isUsual, detail: "no flow is usual between the two" };
      const flow = (catalogue.flows.get(now.flow)?.label ?? now.flow).toLowerCase();
      return { node, isUsual, detail: `does not usually ${moving === "to" ? "take" : "send"} ${flow}` };
    });
  return [...targets.filter(({ isUsual }) => isUsual), ...targets.filter(({ isUsual }) => !isUsual)];
}
