import type { Flow } from "./kinds.ts";
import type { Catalogue } from "./stencil.ts";

/** Whether the port table knows this flow from one kind to another; null when a kind is unknown. */
export function isKnownFlow(
  catalogue: Catalogue,
  { from, to, flow }: { readonly from: string; readonly to: string; readonly flow: Flow },
): boolean | null {
  const source = catalogue.stencils.get(from);
  const target = catalogue.stencils.get(to);
  if (source === undefined || target === undefined) return null;
  return source.ports.emits.includes(flow) && target.ports.accepts.includes(flow);
}

/** Flows that the port table knows from one kind to another, in the order of the sender's ports; null when a kind is unknown. */
export function portFlows(catalogue: Catalogue, from: string, to: string): readonly Flow[] | null {
  const source = catalogue.stencils.get(from);
  const target = catalogue.stencils.get(to);
  if (source === undefined || target === undefined) return null;
  return source.ports.emits.filter((flow) => target.ports.accepts.includes(flow));
}
