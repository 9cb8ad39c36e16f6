import { getRecord, listRecords } from "../../core/model/doc.ts";
import type { Draft } from "../../core/model/draft.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { PropValue } from "../../core/model/stencil.ts";

/** Deletes components and the flows at them. */
export function removeNodes(draft: Draft, ...ids: readonly string[]): void {
  for (const id of ids) {
    nodeOf(draft, id);
    draft.remove(id);
  }
  for (const edge of listRecords(draft.doc, "edge")) {
    if (ids.includes(edge.from) || ids.includes(edge.to)) draft.remove(edge.id);
  }
}

/** Deletes flows; there must be some. */
export function removeEdges(draft: Draft, isGone: (edge: EdgeRecord) => boolean): void {
  const gone = listRecords(draft.doc, "edge").filter(isGone);
  if (gone.length === 0) throw new Error("the board has no such edge");
  for (const edge of gone) draft.remove(edge.id);
}

/** Draws a flow between two components of the board. */
export function addEdge(draft: Draft, edge: Pick<EdgeRecord, "from" | "to" | "flow">): void {
  nodeOf(draft, edge.from);
  nodeOf(draft, edge.to);
  draft.put({ type: "edge", id: `added-${edge.from}-${edge.to}`, props: {}, ...edge });
}

/** Sets a property of a component, or unsets it without a value. */
export function setProp(draft: Draft, id: string, prop: string, value?: PropValue): void {
  draft.change("node", id, { props: withEntry(nodeOf(draft, id).props, prop, value) });
}

/** Sets a property of the flows between two components; there must be some. */
export function setEdgeProp(draft: Draft, ends: readonly [string, string], prop: string, value: PropValue): void {
  const edges = listRecords(draft.doc, "edge").filter((edge) => edge.from === ends[0] && edge.to === ends[1]);
  if (edges.length === 0) throw new Error("the board has no such edge");
  for (const edge of edges) draft.change("edge", edge.id, { props: withEntry(edge.props, prop, value) });
}

/** A component of the board; it must be there. */
export function nodeOf(draft: Draft, id: string) {
  const node = getRecord(draft.doc, "node", id);
  if (node === null) throw new Error(`the board has no component ${id}`);
  return node;
}

/** Sets `section.field` of the brief, or clears it without a value. */
export function setBrief(draft: Draft, path: string, value?: PropValue): void {
  const [section = "", field = ""] = path.split(".");
  const brief = draft.doc.get("brief");
  const before: object = Reflect.get(brief ?? {}, section) ?? {};
  draft.change("brief", "brief", { [section]: withEntry(before, field, value) });
}

function withEntry(before: object, key: string, value: PropValue | undefined): Readonly<Record<string, PropValue>> {
  const others = Object.entries(before).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
