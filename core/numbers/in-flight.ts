import type { BoardGraph } from "../model/graph.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { RecordId } from "../model/records.ts";
import { type CallOrder, callOrderOf } from "./call-order.ts";
import { numberProp } from "./number-prop.ts";
import { ownTimeMs } from "./own-time.ts";
import { perGraph } from "./per-graph.ts";

/** Requests that a component holds at once at its peak. */
export interface InFlightWork {
  /** Requests per second. */
  readonly qps: number;
  /** Own time and downstream calls in ms; p50 of each component where stated, else its p99. */
  readonly latencyMs: number;
  /** qps x latency in seconds: slots that are busy. */
  readonly needed: number;
  /** replicas x concurrencyPerReplica. */
  readonly slots: number;
}

/**
 * Little's law for one component: qps x inclusive latency in s against replicas x concurrencyPerReplica. Downstream of
 * a cache only the misses wait (mean = h x t_hit + (1 - h) x t_miss). Null when qps, replicas, concurrencyPerReplica or
 * every time is unset; components without a time are left out, so the latency is a lower bound.
 */
export function inFlightWork(graph: BoardGraph, nodeId: RecordId): InFlightWork | null {
  const node = graph.node(nodeId);
  if (node === null) return null;
  const qps = numberProp(node.props, "qps");
  const replicas = numberProp(node.props, "replicas");
  const concurrency = numberProp(node.props, "concurrencyPerReplica");
  if (qps === null || replicas === null || concurrency === null) return null;
  const latencyMs = meanLatencyMs(graph, nodeId);
  if (latencyMs === null) return null;
  return { qps, latencyMs, needed: (qps * latencyMs) / 1000, slots: replicas * concurrency };
}

/** Time in ms for which a request keeps a slot of a component busy, downstream calls included; null when none is stated. */
export const meanLatencyMs = (graph: BoardGraph, nodeId: RecordId): number | null =>
  meanTimesOf(graph).get(nodeId) ?? null;

const meanTimesOf = perGraph((graph): ReadonlyMap<RecordId, number | null> => {
  const calls = callOrderOf(graph);
  const times = new Map<RecordId, number | null>();
  for (const id of calls.order) {
    const node = graph.node(id);
    if (node !== null) times.set(id, addKnown(ownTimeMs(graph, node, "mean"), downstreamMs(node, calls, times)));
  }
  return times;
});

function downstreamMs(node: NodeRecord, calls: CallOrder, times: ReadonlyMap<RecordId, number | null>): number | null {
  let sequential: number | null = null;
  const groups = new Map<string, number>();
  for (const { callee, group } of calls.calls(node.id)) {
    const time = times.get(callee) ?? null;
    if (group === null) sequential = addKnown(sequential, time);
    else if (time !== null) groups.set(group, Math.max(groups.get(group) ?? 0, time));
  }
  const all = [...groups.values()].reduce<number | null>(addKnown, sequential);
  const missShare = node.kind === "cache" ? 1 - Math.min(1, numberProp(node.props, "hitRate") ?? 0) : 1;
  return all === null ? null : all * missShare;
}

const addKnown = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b);
