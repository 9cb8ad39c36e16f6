import type { BoardGraph } from "../model/graph.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";

/** One call that its caller waits for; calls of one caller with the same group run at the same time. */
export interface SynchronousCall {
  readonly caller: RecordId;
  readonly callee: RecordId;
  readonly group: string | null;
  /** Features read from their owner rather than a drawn request. */
  readonly read: boolean;
}

const FEATURE_SOURCES: ReadonlySet<string> = new Set(["feature-store", "feature-assembler", "cache"]);
const WRITTEN_NOT_READING: ReadonlySet<string> = new Set(["feature-store", "vector-index"]);

/**
 * Calls on the way to an answer (stencil conventions 1-3): request edges from caller to callee and features read at
 * request time from their reader to their owner. Calls on error, asynchronous calls and self loops are left out, and
 * of two opposite request edges one is the answer. Per caller: one after the other first, then groups, then features.
 */
export function synchronousCallsOf(graph: BoardGraph): readonly SynchronousCall[] {
  const waits = graph.edges.filter(
    (edge) => edge.from !== edge.to && edge.props.onError !== true && edge.props.async !== true,
  );
  const requests = withoutAnswers(
    graph,
    waits.filter((edge) => edge.flow === "request"),
  ).map((edge) => ({ caller: edge.from, callee: edge.to, group: groupOf(edge), read: false }));
  const reads = waits
    .filter((edge) => isFeatureRead(graph, edge))
    .map((edge) => ({ caller: edge.to, callee: edge.from, group: groupOf(edge), read: true }));
  return [
    ...requests.filter((call) => call.group === null),
    ...requests.filter((call) => call.group !== null),
    ...reads,
  ];
}

function groupOf(edge: EdgeRecord): string | null {
  const group = edge.props.parallelGroup;
  return typeof group === "string" && group !== "" ? group : null;
}

function isFeatureRead(graph: BoardGraph, edge: EdgeRecord): boolean {
  if (edge.flow !== "features") return false;
  const owner = graph.node(edge.from);
  const reader = graph.node(edge.to);
  if (owner === null || reader === null || WRITTEN_NOT_READING.has(reader.kind)) return false;
  if (FEATURE_SOURCES.has(owner.kind)) return true;
  return owner.kind === "embedding-generator" && owner.props.mode === "online";
}

function withoutAnswers(graph: BoardGraph, requests: readonly EdgeRecord[]): readonly EdgeRecord[] {
  const callers = new Set(requests.map((edge) => edge.from));
  const isAnswerable = (edge: EdgeRecord): boolean => callers.has(edge.to);
  const first = new Map<string, EdgeRecord>();
  for (const edge of requests.filter(isAnswerable)) {
    const pair = pairOf(edge);
    const other = first.get(pair);
    if (other === undefined || isClient(graph, edge.from)) first.set(pair, edge);
  }
  return requests.filter((edge) => !isAnswerable(edge) || first.get(pairOf(edge))?.from === edge.from);
}

const pairOf = ({ from, to }: EdgeRecord): string => (from < to ? `${from}\n${to}` : `${to}\n${from}`);

const isClient = (graph: BoardGraph, id: RecordId): boolean => graph.node(id)?.kind === "client-app";
