import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { criticalPath } from "../../numbers/critical-path.ts";
import { hitPathMs } from "../../numbers/hit-path.ts";
import { perGraph } from "../../numbers/per-graph.ts";
import { requestCapacity } from "../../numbers/request-capacity.ts";
import { onlineModels } from "./component-sets.ts";
import { callersOf, isSynchronous } from "./request-paths.ts";

const SLACK = 1e-9;

/** Times in ms of a request that a cache does not answer, and of one that it answers. */
export interface SlowMiss {
  readonly missMs: number;
  readonly hitMs: number;
  readonly targetMs: number;
}

/** A model that gets more misses per second than it can take. */
export interface OverloadedOrigin {
  readonly origin: NodeRecord;
  readonly capacity: number;
  readonly missQps: number;
}

/** The way of a miss when it is over the target and a hit is not. */
export function slowMiss(graph: BoardGraph, cache: NodeRecord): SlowMiss | null {
  const targetMs = graph.brief.constraints?.latencyP99Ms;
  const path = criticalPath(graph);
  if (targetMs === undefined || path === null || path.totalMs <= targetMs) return null;
  const hitMs = path.path.includes(cache.id) ? hitPathMs(graph, cache.id) : null;
  return hitMs !== null && hitMs <= targetMs ? { missMs: path.totalMs, hitMs, targetMs } : null;
}

/** The model behind a cache whose capacity is smallest, when the misses are more than it can take. */
export function overloadedOrigin(graph: BoardGraph, cache: NodeRecord, hit: number): OverloadedOrigin | null {
  const missQps = missesOf(graph, hit);
  if (missQps === null) return null;
  const short = capacitiesOf(graph).filter(({ capacity }) => missQps > capacity + SLACK);
  if (short.length === 0) return null;
  const called = calledBehind(graph, cache);
  const weakest = short.find(({ origin }) => called.has(origin.id));
  return weakest === undefined ? null : { ...weakest, missQps };
}

/** Models whose capacity is known, the smallest first. */
const capacitiesOf = perGraph((graph) =>
  onlineModels(graph)
    .flatMap((origin) => {
      const capacity = requestCapacity(graph, origin);
      return capacity === null ? [] : [{ origin, capacity }];
    })
    .sort((a, b) => a.capacity - b.capacity),
);

/** Requests per second at the peak that a cache with this hit rate (0-1) passes on; null without a stated peak. */
export function missesOf(graph: BoardGraph, hit: number): number | null {
  const peak = graph.brief.constraints?.qpsPeak;
  return peak === undefined ? null : peak * (1 - Math.min(1, hit));
}

/** What somebody who asks the cache calls, directly or through others. */
function calledBehind(graph: BoardGraph, cache: NodeRecord): IdSet {
  const callers = callersOf(graph, cache).map((node) => node.id);
  return graph.descendants([...callers, cache.id], {
    flows: ["request"],
    edge: (edge) => isSynchronous(edge) && edge.props.onError !== true,
  });
}
