import type { BoardGraph } from "../model/graph.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { meanLatencyMs } from "./in-flight.ts";
import { numberProp } from "./number-prop.ts";

const MS_PER_SECOND = 1000;

/**
 * Requests per second that a component can take at most: replicas x concurrencyPerReplica / latency in s, downstream calls
 * included. Null when one is unset, the time is 0 or the component scales by itself without a stated limit.
 */
export function requestCapacity(graph: BoardGraph, node: NodeRecord): number | null {
  const concurrency = numberProp(node.props, "concurrencyPerReplica");
  const replicas = numberProp(node.props, node.props.autoscaled === true ? "maxReplicas" : "replicas");
  const latency = meanLatencyMs(graph, node.id);
  if (concurrency === null || replicas === null || latency === null || latency === 0) return null;
  return (replicas * concurrency * MS_PER_SECOND) / latency;
}
