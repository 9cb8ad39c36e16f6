import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import { nodesAt } from "./names.ts";

/** Encoders whose vectors end up in an index, directly or kept somewhere in between. */
export function catalogueEncoders(graph: BoardGraph, index: NodeRecord): readonly NodeRecord[] {
  const sources = graph.ancestors([index.id], {
    flows: ["features", "batch"],
    edge: (edge) => graph.node(edge.to)?.kind !== "embedding-generator",
  });
  return encoders(graph, sources).filter((node) => !isQueryOnly(graph, node));
}

/** Encoders of what an index is asked for: called by whoever asks the index, else by the next caller above. */
export function queryEncoders(graph: BoardGraph, index: NodeRecord): readonly NodeRecord[] {
  const handedOver = graph.incoming(index.id).flatMap((edge) => (edge.flow === "features" ? [edge.from] : []));
  const online = encoders(graph, handedOver).filter((node) => isQueryOnly(graph, node));
  if (online.length > 0) return online;
  const seen = new Set([index.id]);
  for (let level = callersOf(graph, [index.id], seen); level.length > 0; level = callersOf(graph, level, seen)) {
    const called = level.flatMap((id) => graph.outgoing(id).flatMap((e) => (e.flow === "request" ? [e.to] : [])));
    const found = encoders(graph, called);
    if (found.length > 0) return found;
  }
  return [];
}

function callersOf(graph: BoardGraph, ids: readonly RecordId[], seen: Set<RecordId>): readonly RecordId[] {
  const callers = ids.flatMap((id) => graph.incoming(id).flatMap((e) => (e.flow === "request" ? [e.from] : [])));
  const fresh = [...new Set(callers)].filter((id) => !seen.has(id));
  for (const id of fresh) seen.add(id);
  return fresh;
}

/** Whether an encoder only sees queries: it is asked and no data is led into it. */
export function isQueryOnly(graph: BoardGraph, node: NodeRecord): boolean {
  if (node.kind !== "embedding-generator" || node.props.mode === "batch") return false;
  const incoming = graph.incoming(node.id);
  const isFed = incoming.some((edge) => edge.flow === "batch" || edge.flow === "event" || edge.flow === "features");
  return !isFed && (node.props.mode === "online" || incoming.some((edge) => edge.flow === "request"));
}

/** Whether two components get their models from the same place, so that a rollout can swap both at once. */
export function isSwappedTogether(graph: BoardGraph, a: NodeRecord, b: NodeRecord): boolean {
  const sources = graph.ancestors([a.id], { flows: ["artifact"] });
  return [...graph.ancestors([b.id], { flows: ["artifact"] })].some((id) => sources.has(id));
}

/** The model version that a component states, or null. */
export function versionOf(node: NodeRecord): string | null {
  const version = node.props.modelVersion;
  return version === undefined || String(version).trim() === "" ? null : String(version);
}

const encoders = (graph: BoardGraph, ids: Iterable<RecordId>): readonly NodeRecord[] =>
  nodesAt(graph, new Set(ids)).filter((node) => node.kind === "embedding-generator");
