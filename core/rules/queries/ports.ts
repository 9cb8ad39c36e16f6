import type { Flow } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue } from "../../model/stencil.ts";

/** Whether a component of this kind may send this flow at all. */
export const canEmit = (catalogue: Catalogue, node: NodeRecord, flow: Flow): boolean =>
  catalogue.stencils.get(node.kind)?.ports.emits.includes(flow) === true;

/** Whether a component of this kind may receive this flow at all. */
export const canAccept = (catalogue: Catalogue, node: NodeRecord, flow: Flow): boolean =>
  catalogue.stencils.get(node.kind)?.ports.accepts.includes(flow) === true;
