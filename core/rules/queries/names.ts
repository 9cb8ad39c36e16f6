import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import type { Catalogue } from "../../model/stencil.ts";

/** What a message calls a component: its name, else the label of its kind. */
export function nameOf(catalogue: Catalogue, node: NodeRecord): string {
  const name = node.name.trim();
  return name !== "" ? name : labelOf(catalogue, node.kind);
}

/** Label of a kind; an unknown kind is called by its id. */
export const labelOf = (catalogue: Catalogue, kind: string): string => catalogue.stencils.get(kind)?.label ?? kind;

/** Names as in a sentence: "a", "a and b", "a, b and c"; more than four are counted. */
export function namesOf(catalogue: Catalogue, nodes: readonly NodeRecord[]): string {
  const names = nodes.map((node) => nameOf(catalogue, node));
  return inWords(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);
}

/** Words as in a sentence: "a", "a and b", "a, b and c". */
export function inWords(words: readonly string[], last = "and"): string {
  const head = words.slice(0, -1);
  return head.length === 0 ? (words[0] ?? "") : `${head.join(", ")} ${last} ${words.at(-1) ?? ""}`;
}

/** The components with these ids, unknown ids left out. */
export const nodesAt = (graph: BoardGraph, ids: Iterable<RecordId>): readonly NodeRecord[] =>
  [...ids].flatMap((id) => graph.node(id) ?? []);

/** Ids of components. */
export const idsOf = (nodes: readonly NodeRecord[]): readonly RecordId[] => nodes.map((node) => node.id);
