import { propIndexOf, propProblem } from "../model/prop-problem.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { Catalogue, PropValue } from "../model/stencil.ts";

/** Why a property value of a component or flow is refused, in the words of a board file, or null. */
export function valueProblemOf(
  record: NodeRecord | EdgeRecord,
  prop: string,
  value: PropValue,
  catalogue: Catalogue,
): string | null {
  const own =
    record.type === "node"
      ? [...(catalogue.stencils.get(record.kind)?.props ?? []), ...catalogue.commonProps]
      : (catalogue.flows.get(record.flow)?.props ?? []);
  return propProblem(prop, value, own, propIndexOf(catalogue));
}
