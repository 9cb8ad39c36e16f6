import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { Catalogue, PropDef } from "../../../core/model/stencil.ts";

/** The properties of a component or flow: those of its kind and those that are set, and the rest that it may have. */
export interface PropDefs {
  readonly first: readonly PropDef[];
  readonly more: readonly PropDef[];
}

/** Which properties a component or flow has, in the order of the inspector. */
export function propDefsOf(record: NodeRecord | EdgeRecord, catalogue: Catalogue): PropDefs {
  if (record.type === "edge") return { first: catalogue.flows.get(record.flow)?.props ?? [], more: [] };
  const own = catalogue.stencils.get(record.kind)?.props ?? [];
  const common = catalogue.commonProps.filter(({ id }) => own.every((def) => def.id !== id));
  const isSet = ({ id }: PropDef): boolean => record.props[id] !== undefined;
  return { first: [...own, ...common.filter(isSet)], more: common.filter((def) => !isSet(def)) };
}
