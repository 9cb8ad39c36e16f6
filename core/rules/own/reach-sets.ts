import type { BoardGraph } from "../../model/graph.ts";
import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";

/** A way to look for: over which flows, to what, past what. */
export interface Search {
  readonly direction: "to" | "from";
  readonly flows: readonly Flow[] | null;
  readonly isTarget: (node: NodeRecord) => boolean;
  readonly isBlocked: (node: NodeRecord) => boolean;
}

/**
 * Components from which a way of one flow or more leads to a target without entering a blocked one. One walk backwards
 * from all targets answers it for every component, in O(components + flows).
 */
export function reachingNodes(graph: BoardGraph, search: Search): ReadonlySet<RecordId> {
  const isForward = search.direction === "to";
  const found = new Set<RecordId>();
  const queued = new Set<RecordId>();
  const todo: NodeRecord[] = [];
  const enqueue = (node: NodeRecord | null): void => {
    if (node === null || queued.has(node.id) || search.isBlocked(node)) return;
    queued.add(node.id);
    todo.push(node);
  };
  for (const node of graph.nodes) if (search.isTarget(node)) enqueue(node);
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    for (const edge of isForward ? graph.incoming(node.id) : graph.outgoing(node.id)) {
      if (search.flows !== null && !search.flows.includes(edge.flow)) continue;
      const before = isForward ? edge.from : edge.to;
      found.add(before);
      enqueue(graph.node(before));
    }
  }
  return found;
}
