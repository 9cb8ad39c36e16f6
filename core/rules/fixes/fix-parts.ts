import type { EdgeRecord } from "../../model/records/edge.ts";
import type { RecordId } from "../../model/records.ts";
import type { FixPlan, PlannedEdge, PlannedNode } from "../define-rule.ts";

/** A piece of a fix; several make a plan. */
export type FixPart = Omit<FixPlan, "label">;

/** Puts pieces into one plan; an edge that two pieces ask for is drawn once. */
export function planOf(label: string, ...parts: readonly FixPart[]): FixPlan {
  const add = parts.flatMap((part) => part.add ?? []);
  const connect = uniqueEdges(parts.flatMap((part) => part.connect ?? []));
  const removeEdges = [...new Set(parts.flatMap((part) => part.removeEdges ?? []))];
  const setProps = parts.flatMap((part) => part.setProps ?? []);
  const setBrief = parts.flatMap((part) => part.setBrief ?? []);
  return {
    label,
    ...(add.length > 0 && { add }),
    ...(connect.length > 0 && { connect }),
    ...(removeEdges.length > 0 && { removeEdges }),
    ...(setProps.length > 0 && { setProps }),
    ...(setBrief.length > 0 && { setBrief }),
  };
}

/** A new component of a plan; its ref is `+<kind>`, which no record id of a plan is mistaken for. */
export function newNode(kind: string, near: readonly RecordId[], rest: Partial<PlannedNode> = {}): PlannedNode {
  return { ref: `+${kind}`, kind, near, ...rest };
}

/** Leads a flow through a component, keeping its label and properties. */
export function rerouted(edge: EdgeRecord, via: string, onward: PlannedEdge["flow"] = edge.flow): FixPart {
  const label = edge.label === undefined ? {} : { label: edge.label };
  return {
    removeEdges: [edge.id],
    connect: [
      { from: edge.from, to: via, flow: edge.flow, props: edge.props, ...label },
      { from: via, to: edge.to, flow: onward },
    ],
  };
}

function uniqueEdges(edges: readonly PlannedEdge[]): readonly PlannedEdge[] {
  if (edges.length < 2) return edges;
  const seen = new Map<string, PlannedEdge>();
  for (const edge of edges) {
    const key = `${edge.from}\n${edge.to}\n${edge.flow}`;
    if (!seen.has(key)) seen.set(key, edge);
  }
  return [...seen.values()];
}
