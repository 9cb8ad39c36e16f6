import { componentName, kindLabel } from "../../model/component-name.ts";
import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import type { Catalogue } from "../../model/stencil.ts";

/** What a component is called: its name, else the label of its kind. */
export const titleOf = (catalogue: Catalogue, node: NodeRecord): string => componentName(node, catalogue);

/** What a sentence calls a component: its name in quotation marks, as names may read like a part of the sentence, else the label of its kind. */
export const nameOf = (catalogue: Catalogue, node: NodeRecord): string =>
  node.name.trim() === "" ? labelOf(catalogue, node.kind) : `“${node.name.trim()}”`;

/** Label of a kind; an unknown kind is called by its id. */
export const labelOf = (catalogue: Catalogue, kind: string): string => kindLabel(kind, catalogue);

/** Names as in a sentence: "a", "a and b", "a, b and c"; more than four are counted. */
export function namesOf(catalogue: Catalogue, nodes: readonly NodeRecord[], last = "and"): string {
  const names = nodes.map((node) => nameOf(catalogue, node));
  return inWords(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names, last);
}

/** Components one after the other: "a > b > c"; of a long way its beginning and its end. */
export function pathOf(catalogue: Catalogue, nodes: readonly NodeRecord[]): string {
  const names = nodes.map((node) => titleOf(catalogue, node));
  const left = names.length - PATH_START - PATH_END;
  return (left < 2 ? names : [...names.slice(0, PATH_START), `${left} more`, ...names.slice(-PATH_END)]).join(" > ");
}

/** Names of a long way that are said at its beginning and at its end. */
const [PATH_START, PATH_END] = [3, 2];

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
