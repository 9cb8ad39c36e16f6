import type { BoardGraph } from "../model/graph.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";
import { callOrderOf } from "./call-order.ts";
import { numberProp } from "./number-prop.ts";
import { perGraph } from "./per-graph.ts";

/** Components that a request needs one after the other, as far as they state their availability. */
export interface AvailabilityChain {
  readonly ids: readonly RecordId[];
  /** Product of their availabilities in percent. */
  readonly pct: number;
}

/**
 * Availability of a request: the product of the availabilities of all components that it needs, from the entry where it
 * is smallest. Calls on error, asynchronous and optional calls, and calls that a fallback answers for are left out. Null
 * when nothing that a request needs states its availability.
 */
export const chainAvailability: (graph: BoardGraph) => AvailabilityChain | null = perGraph((graph) => {
  const stated = graph.nodes.filter((node) => numberProp(node.props, "availability") !== null);
  if (stated.length === 0) return null;
  let worst: AvailabilityChain | null = null;
  for (const entry of callOrderOf(graph).entries) {
    const needed = neededBy(graph, entry);
    const ids = stated.filter((node) => needed.has(node.id)).map((node) => node.id);
    const pct = ids.reduce((product, id) => product * shareOf(graph, id), 1) * 100;
    if (ids.length > 0 && (worst === null || pct < worst.pct)) worst = { ids, pct };
  }
  return worst;
});

const shareOf = (graph: BoardGraph, id: RecordId): number =>
  Math.min(1, (numberProp(graph.node(id)?.props ?? {}, "availability") ?? 100) / 100);

function neededBy(graph: BoardGraph, entry: RecordId): ReadonlySet<RecordId> {
  const { calls } = callOrderOf(graph);
  const needed = new Set([entry]);
  const todo = [entry];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const spared = sparedBy(graph, id);
    for (const { callee } of calls(id)) {
      if (needed.has(callee) || spared.has(callee)) continue;
      needed.add(callee);
      todo.push(callee);
    }
  }
  return needed;
}

/** Components whose failure this caller survives: marked as optional, or covered by a fallback that it calls on error. */
function sparedBy(graph: BoardGraph, caller: RecordId): ReadonlySet<RecordId> {
  const calls = [...graph.outgoing(caller), ...graph.incoming(caller).filter((edge) => edge.flow === "features")];
  const other = (edge: EdgeRecord): RecordId => (edge.from === caller ? edge.to : edge.from);
  const hasFallback = calls.some((edge) => edge.props.onError === true && graph.node(edge.to)?.kind === "fallback");
  const isCovered = (id: RecordId): boolean => hasFallback && graph.node(id)?.props.failureMode === "fallback";
  const spared = calls.filter((edge) => edge.props.optional === true || isCovered(other(edge))).map(other);
  const needed = new Set(calls.filter((edge) => isNeeded(edge) && !isCovered(other(edge))).map(other));
  return new Set(spared.filter((id) => !needed.has(id)));
}

const isNeeded = (edge: EdgeRecord): boolean =>
  (edge.flow === "request" || edge.flow === "features") &&
  edge.props.optional !== true &&
  edge.props.onError !== true &&
  edge.props.async !== true;
