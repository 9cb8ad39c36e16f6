import type { BoardGraph } from "../model/graph.ts";
import type { ComponentKind } from "../model/kinds.ts";
import type { BriefSection } from "../model/records/brief.ts";
import type { RecordId } from "../model/records.ts";

/**
 * Looks for something on a board and gives the records that show it, or null. Every proof here is positive: it asks
 * only whether something is there, never that something is absent, so a board with more on it proves no less.
 */
export type Proof = (graph: BoardGraph) => readonly RecordId[] | null;

/** All of these fields of the brief say something. */
export function stated(...paths: readonly `${BriefSection}.${string}`[]): Proof {
  return ({ brief }) => {
    const isStated = (path: string): boolean => {
      const [section = "", field = ""] = path.split(".");
      const fields: Readonly<Record<string, unknown>> = { ...brief[section as BriefSection] };
      return saysSomething(fields[field]);
    };
    return paths.every(isStated) ? ["brief"] : null;
  };
}

/** A component of one of the kinds states one of the properties. */
export const priced =
  (kinds: readonly ComponentKind[], props: readonly string[]): Proof =>
  (graph) =>
    found(graph.nodesOf(...kinds).filter(({ props: own }) => props.some((id) => saysSomething(own[id]))));

/** Flows lead from a component of the first kinds to one of the second, over any number of others. */
export const way =
  (from: readonly ComponentKind[], to: readonly ComponentKind[]): Proof =>
  (graph) => {
    const sources = graph.nodesOf(...from);
    if (sources.length === 0 || !graph.has(...to)) return null;
    const reached = graph.descendants(sources.map(({ id }) => id));
    const ends = graph.nodesOf(...to).filter(({ id }) => reached.has(id));
    const leading = graph.ancestors(ends.map(({ id }) => id));
    const starts = sources.filter(({ id }) => leading.has(id));
    return ends.length === 0 ? null : found([...starts, ...ends]);
  };

/** The first of these that can be shown. */
export const oneOf =
  (...proofs: readonly Proof[]): Proof =>
  (graph) => {
    for (const proof of proofs) {
      const records = proof(graph);
      if (records !== null) return records;
    }
    return null;
  };

const found = (records: readonly { readonly id: RecordId }[]): readonly RecordId[] | null =>
  records.length === 0 ? null : [...new Set(records.map(({ id }) => id))];

function saysSomething(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
