import type { EdgeRecord } from "../model/records/edge.ts";
import type { RecordId } from "../model/records.ts";
import type { Containers } from "./containers.ts";
import type { LayoutScope } from "./scope.ts";

/** A flow in the innermost container of both its ends, between the members that hold them. */
export interface LiftedFlow {
  readonly edge: EdgeRecord;
  readonly from: RecordId;
  readonly to: RecordId;
}

/** Flows by the container in which they run. */
export function liftedFlows(
  { edges }: LayoutScope,
  containers: Containers,
): ReadonlyMap<RecordId | null, readonly LiftedFlow[]> {
  const flows = new Map<RecordId | null, LiftedFlow[]>();
  for (const edge of edges) {
    const [up, down] = [pathUp(edge.from, containers), pathUp(edge.to, containers)];
    const container = up.find((id) => down.includes(id));
    if (container === undefined) continue;
    const [from, to] = [up[up.indexOf(container) - 1], down[down.indexOf(container) - 1]];
    if (from === undefined || from === null || to === undefined || to === null || from === to) continue;
    const found = flows.get(container);
    if (found === undefined) flows.set(container, [{ edge, from, to }]);
    else found.push({ edge, from, to });
  }
  return flows;
}

/** A member, its container, the container of that, up to the board. */
function pathUp(member: RecordId, { containerOf }: Containers): readonly (RecordId | null)[] {
  const path: (RecordId | null)[] = [member];
  let at = containerOf.get(member);
  while (at !== undefined && at !== null && !path.includes(at)) {
    path.push(at);
    at = containerOf.get(at);
  }
  return [...path, null];
}
