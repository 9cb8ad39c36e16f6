import type { Flow } from "./kinds.ts";
import type { Catalogue } from "./stencil.ts";

/** Flows that the port table knows from one kind to another, in the order of the sender's ports; null when a kind is unknown. */
export function portFlows(catalogue: Catalogue, from: string, to: string): readonly Flow[] | null {
  const source = catalogue.stencils.get(from);
  const target = catalogue.stencils.get(to);
  if (source === undefined || target === undefined) return null;
  return source.ports.emits.filter((flow) => target.ports.accepts.includes(flow));
}
