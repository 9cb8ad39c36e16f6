import type { BoardGraph } from "../model/graph.ts";
import type { RecordId } from "../model/records.ts";
import { callOrderOf } from "./call-order.ts";
import { ownTimeMs } from "./own-time.ts";
import { perGraph } from "./per-graph.ts";

/**
 * Time in ms of a request that a cache answers: own p99 of the cache and of the callers above it, along the slowest way
 * from an entry. What a caller does before it asks the cache is not counted, so it is a lower bound. Null when nothing
 * calls the cache.
 */
export function hitPathMs(graph: BoardGraph, cache: RecordId): number | null {
  const times = timesDownTo(graph);
  return times.called.has(cache) ? (times.ms.get(cache) ?? 0) : null;
}

const timesDownTo = perGraph((graph) => {
  const { order, calls } = callOrderOf(graph);
  const above = new Map<RecordId, number>();
  const ms = new Map<RecordId, number>();
  for (const id of [...order].reverse()) {
    const node = graph.node(id);
    const own = node === null ? 0 : (ownTimeMs(graph, node, "tail") ?? 0);
    const down = (above.get(id) ?? 0) + own;
    ms.set(id, down);
    for (const { callee } of calls(id)) above.set(callee, Math.max(above.get(callee) ?? 0, down));
  }
  return { ms, called: new Set(above.keys()) };
});
