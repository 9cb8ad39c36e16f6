import type { BoardGraph } from "../../model/graph.ts";
import { isKnownFlow } from "../../model/ports.ts";
import type { Catalogue } from "../../model/stencil.ts";
import type { FixPlan } from "../define-rule.ts";

/** Whether the port table knows every flow that a plan draws; ends of unknown kind are taken as they are. */
export function isLegalPlan(graph: BoardGraph, catalogue: Catalogue, plan: FixPlan): boolean {
  const added = new Map((plan.add ?? []).map((node) => [node.ref, node.kind]));
  const kindOf = (id: string): string => added.get(id) ?? graph.node(id)?.kind ?? "";
  return (plan.connect ?? []).every(
    ({ from, to, flow }) => isKnownFlow(catalogue, { from: kindOf(from), to: kindOf(to), flow }) ?? true,
  );
}
