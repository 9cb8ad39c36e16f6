import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { embeddedModels, onlineModels } from "./component-sets.ts";

/** Whether somebody waits for the answer of this call. */
export const isSynchronous = (edge: EdgeRecord): boolean => edge.props.async !== true;

/** Online models that a request reaches: called by another component, or an application with the model inside. */
export function modelsOnRequestPath(graph: BoardGraph): readonly NodeRecord[] {
  const embedded = new Set(embeddedModels(graph));
  return onlineModels(graph).filter(
    (node) =>
      embedded.has(node) || graph.incoming(node.id).some((edge) => edge.flow === "request" && isSynchronous(edge)),
  );
}

/** Components that call this one and wait. */
export function callersOf(graph: BoardGraph, node: NodeRecord): readonly NodeRecord[] {
  const ids = graph.incoming(node.id).flatMap((e) => (e.flow === "request" && isSynchronous(e) ? [e.from] : []));
  return [...new Set(ids)].flatMap((id) => graph.node(id) ?? []);
}
