import { containerOf } from "./board-index.ts";
import { type Doc, getRecord } from "./doc.ts";
import type { BoardGraph } from "./graph.ts";
import type { ZonePlane } from "./kinds.ts";
import type { AnyRecord, RecordId } from "./records.ts";

/** Record types that are drawn on the board and can be selected, in no special order. */
export const DRAWN_TYPES: ReadonlySet<string> = new Set(["node", "edge", "zone", "note", "image", "stroke"]);

/** Ways to grow or change a selection along what the pieces have to do with each other. */
export type Relation = "kind" | "upstream" | "downstream" | "connected" | "zone" | "plane";

/** The pieces that stand in a relation to the given ones, those among them that take part included; in board order. */
export function relatedTo(doc: Doc, graph: BoardGraph, ids: ReadonlySet<RecordId>, relation: Relation): RecordId[] {
  switch (relation) {
    case "kind":
      return alike(doc, ids, kindOf);
    case "zone":
      return alike(doc, ids, (record) => ("zone" in record || "parent" in record ? (containerOf(record) ?? "") : null));
    case "plane":
      return alike(doc, ids, (record) =>
        record.type === "node" || record.type === "zone" ? planeOf(doc, record) : null,
      );
    default:
      return along(doc, graph, ids, relation);
  }
}

/** All that is drawn and not among the given ones, in board order. */
export const othersThan = (doc: Doc, ids: ReadonlySet<RecordId>): RecordId[] =>
  [...doc.values()].filter((record) => DRAWN_TYPES.has(record.type) && !ids.has(record.id)).map(({ id }) => id);

function alike(doc: Doc, ids: ReadonlySet<RecordId>, keyOf: (record: AnyRecord) => string | null): RecordId[] {
  const keys = new Set<string>();
  for (const id of ids) {
    const record = doc.get(id);
    const key = record === undefined ? null : keyOf(record);
    if (key !== null) keys.add(key);
  }
  const found: RecordId[] = [];
  for (const record of doc.values()) {
    const key = DRAWN_TYPES.has(record.type) ? keyOf(record) : null;
    if (key !== null && keys.has(key)) found.push(record.id);
  }
  return found;
}

/** Components of the same kind, flows of the same flow kind, zones of the same meaning, else pieces of the same sort. */
function kindOf(record: AnyRecord): string {
  switch (record.type) {
    case "node":
      return `node ${record.kind}`;
    case "edge":
      return `edge ${record.flow}`;
    case "zone":
      return `zone ${record.plane}`;
    default:
      return record.type;
  }
}

const PLANES: ReadonlySet<ZonePlane> = new Set(["offline", "nearline", "online"]);

/** The plane (offline, near-line or online) of the innermost zone around a component or zone that has one, the zone itself included; `plain` without one. */
export function planeOf(doc: Doc, record: AnyRecord): ZonePlane {
  const seen = new Set<RecordId>();
  let at = record.type === "zone" ? record.id : containerOf(record);
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const zone = getRecord(doc, "zone", at);
    if (zone !== null && PLANES.has(zone.plane)) return zone.plane;
    at = zone?.parent ?? null;
  }
  return "plain";
}

/** The components that can be reached, and the flows between them. A flow among the given ones starts at its ends. */
function along(
  doc: Doc,
  graph: BoardGraph,
  ids: ReadonlySet<RecordId>,
  way: "upstream" | "downstream" | "connected",
): RecordId[] {
  const reached = new Set<RecordId>();
  for (const id of ids) for (const start of startsAt(doc, id, way)) reached.add(start);
  const todo = [...reached];
  const flows = new Set<RecordId>([...ids].filter((id) => doc.get(id)?.type === "edge"));
  const visit = (flow: RecordId, other: RecordId): void => {
    flows.add(flow);
    if (reached.has(other)) return;
    reached.add(other);
    todo.push(other);
  };
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (way !== "upstream") for (const edge of graph.outgoing(id)) visit(edge.id, edge.to);
    if (way !== "downstream") for (const edge of graph.incoming(id)) visit(edge.id, edge.from);
  }
  return [...doc.keys()].filter((id) => reached.has(id) || flows.has(id));
}

function startsAt(doc: Doc, id: RecordId, way: "upstream" | "downstream" | "connected"): readonly RecordId[] {
  const record = doc.get(id);
  if (record?.type === "node") return [id];
  if (record?.type !== "edge") return [];
  if (way === "connected") return [record.from, record.to];
  return [way === "upstream" ? record.from : record.to];
}
