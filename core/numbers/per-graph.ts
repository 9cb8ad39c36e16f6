import type { BoardGraph } from "../model/graph.ts";

/** A function of a board's graph that is worked out once for each graph: graphs never change. */
export function perGraph<T>(compute: (graph: BoardGraph) => T): (graph: BoardGraph) => T {
  const known = new WeakMap<BoardGraph, { readonly value: T }>();
  return (graph) => {
    const found = known.get(graph);
    if (found !== undefined) return found.value;
    const value = compute(graph);
    known.set(graph, { value });
    return value;
  };
}
