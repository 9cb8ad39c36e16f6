import type { BoardGraph } from "../../model/graph.ts";
import type { IdSet } from "../../model/id-set.ts";
import type { Flow } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { PropValue } from "../../model/stencil.ts";

/** Flows on which personal data can travel into training. */
export const PERSONAL_FLOWS: readonly Flow[] = ["event", "batch", "label", "prediction"];

/** Where personal data starts: a component that holds it, or a flow that is marked itself. */
export interface PersonalOrigin {
  readonly node: NodeRecord;
  readonly edge: EdgeRecord | null;
}

/** Whether properties say personal or sensitive data. */
export const isPersonal = (props: Readonly<Record<string, PropValue>>): boolean =>
  props.pii === "personal" || props.pii === "sensitive";

/** Whether personal data does not leave this component as such. */
export const isProtecting = (node: NodeRecord): boolean =>
  node.kind === "pii-redactor" || node.props.deidentify === true || node.props.enclave === true;

/** Components and flows marked as personal whose data leaves them unprotected. */
export function personalOrigins(graph: BoardGraph): readonly PersonalOrigin[] {
  const nodes = graph.nodes.filter((node) => isPersonal(node.props) && !isProtecting(node));
  const holders = new Set(nodes.map((node) => node.id));
  const edges = graph.edges.flatMap((edge) => {
    const node = graph.node(edge.from);
    const counts = node !== null && !holders.has(node.id) && PERSONAL_FLOWS.includes(edge.flow);
    return counts && isPersonal(edge.props) && node.kind !== "pii-redactor" ? [{ node, edge }] : [];
  });
  return [...nodes.map((node) => ({ node, edge: null })), ...edges];
}

/** Components that unprotected personal data of this origin reaches; those that hold it themselves end the walk. */
export function reachedFrom(graph: BoardGraph, origin: PersonalOrigin): IdSet {
  const options = {
    flows: PERSONAL_FLOWS,
    avoid: (node: NodeRecord) => isProtecting(node) || (isPersonal(node.props) && node.id !== origin.node.id),
  };
  if (origin.edge === null) return graph.descendants([origin.node.id], options);
  const target = graph.node(origin.edge.to);
  if (target === null || options.avoid(target)) return new Set();
  return new Set([target.id, ...graph.descendants([target.id], options)]);
}

/** Whether unprotected personal data leaves this component. */
export function carriesPersonalData(graph: BoardGraph, node: NodeRecord): boolean {
  if (isProtecting(node)) return false;
  if (isPersonal(node.props)) return true;
  return personalOrigins(graph).some((origin) => reachedFrom(graph, origin).has(node.id));
}
