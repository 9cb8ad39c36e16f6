import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";

/** Flows that the port table knows between two kinds; null when a kind is unknown. */
export function legalFlows(catalogue: Catalogue, from: string, to: string): readonly Flow[] | null {
  const source = catalogue.stencils.get(from);
  const target = catalogue.stencils.get(to);
  if (source === undefined || target === undefined) return null;
  return source.ports.emits.filter((flow) => target.ports.accepts.includes(flow));
}

/** Whether a component of this kind may send this flow at all. */
export const canEmit = (catalogue: Catalogue, node: NodeRecord, flow: Flow): boolean =>
  catalogue.stencils.get(node.kind)?.ports.emits.includes(flow) === true;

/** Whether a component of this kind may receive this flow at all. */
export const canAccept = (catalogue: Catalogue, node: NodeRecord, flow: Flow): boolean =>
  catalogue.stencils.get(node.kind)?.ports.accepts.includes(flow) === true;
