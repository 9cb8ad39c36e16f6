import type { BoardGraph } from "../model/graph.ts";
import type { RecordId } from "../model/records.ts";
import { type CallOrder, callOrderOf } from "./call-order.ts";
import { numberProp } from "./number-prop.ts";
import { ownTimeMs } from "./own-time.ts";
import { perGraph } from "./per-graph.ts";
import type { SynchronousCall } from "./synchronous-calls.ts";

/** Longest way of one request through the board; times are p99 in ms, their sum is an upper bound of the real p99. */
export interface CriticalPath {
  /** Component ids in the order of the calls, entry first; a component called twice is named twice. */
  readonly path: readonly RecordId[];
  readonly totalMs: number;
  /** How many different components of the path state their own time. */
  readonly known: number;
  /** How many different components are on the path, without an entry that stands outside the system. */
  readonly nodes: number;
  /** Own time of each component of the path that states it, all its calls added up. */
  readonly shares: readonly TimeShare[];
}

/** Part of the total that one component takes, in ms. */
export interface TimeShare {
  readonly id: RecordId;
  readonly ms: number;
}

/** Steps named in a path; times are counted in full beyond it. */
const MAX_STEPS = 500;

const OUTSIDE: ReadonlySet<string> = new Set(["client-app", "external-system", "human-reviewer"]);

/**
 * L(n) = own(n) + sum of sequential calls + max per parallelGroup + synchronous feature reads, from the entry where it
 * is largest (rules of numbers, "Critical path"). A cache is a miss at p99 unless hitRate > 0.99 ("Cache mean and
 * tail"). Null when nothing on the board makes a request.
 */
export const criticalPath: (graph: BoardGraph) => CriticalPath | null = perGraph((graph) => {
  const calls = callOrderOf(graph);
  const total = new Map<RecordId, number>();
  const chosen = new Map<RecordId, readonly RecordId[]>();
  for (const id of calls.order) {
    const made = calls.calls(id);
    if (made.length === 0) {
      total.set(id, ownOf(graph, id) ?? 0);
      continue;
    }
    const callees = isAlwaysHit(graph, id) ? [] : slowestCallees(made, total);
    const below = callees.reduce((sum, callee) => sum + (total.get(callee) ?? 0), 0);
    chosen.set(id, callees);
    total.set(id, (ownOf(graph, id) ?? 0) + below);
  }
  let entry: RecordId | null = null;
  for (const id of calls.entries) {
    if (entry === null || (total.get(id) ?? 0) > (total.get(entry) ?? 0)) entry = id;
  }
  if (entry === null) return null;
  const path = stepsFrom(entry, chosen);
  const counts = countCalls(entry, calls, chosen);
  const shares = [...new Set([...path, ...counts.keys()])].flatMap((id) => {
    const own = ownOf(graph, id);
    return own === null ? [] : [{ id, ms: own * (counts.get(id) ?? 0) }];
  });
  const outside = ownOf(graph, entry) === null && OUTSIDE.has(graph.node(entry)?.kind ?? "") ? 1 : 0;
  return {
    path,
    totalMs: total.get(entry) ?? 0,
    known: shares.length,
    nodes: counts.size - outside,
    shares,
  };
});

function ownOf(graph: BoardGraph, id: RecordId): number | null {
  const node = graph.node(id);
  return node === null ? null : ownTimeMs(graph, node, "tail");
}

function isAlwaysHit(graph: BoardGraph, id: RecordId): boolean {
  const node = graph.node(id);
  return node?.kind === "cache" && (numberProp(node.props, "hitRate") ?? 0) > 0.99;
}

function slowestCallees(calls: readonly SynchronousCall[], total: ReadonlyMap<RecordId, number>): readonly RecordId[] {
  if (calls.every(({ group }) => group === null)) return calls.map(({ callee }) => callee);
  const slowest = new Map<string, RecordId>();
  for (const { group, callee } of calls) {
    if (group === null) continue;
    const best = slowest.get(group);
    if (best === undefined || (total.get(callee) ?? 0) > (total.get(best) ?? 0)) slowest.set(group, callee);
  }
  const taken = new Set<string>();
  return calls.flatMap(({ group, callee }) => {
    if (group === null) return [callee];
    if (taken.has(group) || slowest.get(group) !== callee) return [];
    taken.add(group);
    return [callee];
  });
}

/** How often each component is called on the path, in the order of the path. */
function countCalls(
  entry: RecordId,
  calls: CallOrder,
  chosen: ReadonlyMap<RecordId, readonly RecordId[]>,
): ReadonlyMap<RecordId, number> {
  const counts = new Map<RecordId, number>([[entry, 1]]);
  for (const id of [...calls.order].reverse()) {
    const count = counts.get(id);
    if (count === undefined) continue;
    for (const callee of chosen.get(id) ?? []) counts.set(callee, (counts.get(callee) ?? 0) + count);
  }
  return counts;
}

function stepsFrom(entry: RecordId, chosen: ReadonlyMap<RecordId, readonly RecordId[]>): readonly RecordId[] {
  const steps: RecordId[] = [];
  const todo = [entry];
  for (let id = todo.pop(); id !== undefined && steps.length < MAX_STEPS; id = todo.pop()) {
    steps.push(id);
    todo.push(...[...(chosen.get(id) ?? [])].reverse());
  }
  return steps;
}
