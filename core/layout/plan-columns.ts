import type { RecordId } from "../model/records.ts";
import { chooseColumns } from "./choose-columns.ts";
import { BOARD, type Containers } from "./containers.ts";
import { elkIds } from "./elk-ids.ts";
import { PULLS } from "./options.ts";
import type { PlanEdge } from "./plan-layers.ts";
import type { LayoutScope } from "./scope.ts";

/** The column of every member of every container by engine id; null when the engine should find them. */
export function planColumns(scope: LayoutScope, containers: Containers): ReadonlyMap<string, number> | null {
  const flows = flowsByContainer(scope, containers);
  const columns = new Map<string, number>();
  for (const [container, members] of containers.members) {
    const index = new Map(members.map((member, at) => [member, at]));
    const edges = (flows.get(container) ?? []).map(({ from, to, pull, back }): PlanEdge => {
      return { from: index.get(from) ?? 0, to: index.get(to) ?? 0, pull, back };
    });
    const found = chooseColumns(members.length, edges);
    if (found === null) return null;
    members.forEach((member, at) => {
      columns.set(member, found[at] ?? 0);
    });
  }
  return columns;
}

interface LiftedFlow {
  readonly from: string;
  readonly to: string;
  readonly pull: number;
  readonly back: number;
}

/** Each flow in the innermost container of both its ends, between the members that hold them. */
function flowsByContainer(scope: LayoutScope, containers: Containers): ReadonlyMap<string, readonly LiftedFlow[]> {
  const nodeIds = new Map<RecordId, string>(scope.nodes.map(({ id }, index) => [id, elkIds.node(index)]));
  const flows = new Map<string, LiftedFlow[]>();
  for (const edge of scope.edges) {
    const [source, target] = [nodeIds.get(edge.from), nodeIds.get(edge.to)];
    if (source === undefined || target === undefined) continue;
    const [up, down] = [pathUp(source, containers), pathUp(target, containers)];
    const container = up.find((id) => down.includes(id));
    if (container === undefined) continue;
    const [from, to] = [up[up.indexOf(container) - 1], down[down.indexOf(container) - 1]];
    if (from === undefined || to === undefined) continue;
    const flow = { from, to, ...PULLS[edge.flow] };
    const found = flows.get(container);
    if (found === undefined) flows.set(container, [flow]);
    else found.push(flow);
  }
  return flows;
}

/** A member, its container, the container of that, up to the board. */
function pathUp(member: string, { containerOf }: Containers): readonly string[] {
  const path = [member];
  for (let at = containerOf.get(member); at !== undefined && !path.includes(at); at = containerOf.get(at))
    path.push(at);
  return path.includes(BOARD) ? path : [...path, BOARD];
}
