import type { RecordId } from "../model/records.ts";
import type { LayoutScope } from "./scope.ts";

/** Direct members of the board (null) and of each zone that has some, and the container of each member. */
export interface Containers {
  readonly members: ReadonlyMap<RecordId | null, readonly RecordId[]>;
  readonly containerOf: ReadonlyMap<RecordId, RecordId | null>;
}

/** Who contains whom in a scope. A zone outside the scope does not count. */
export function containersOf({ nodes, zones }: LayoutScope): Containers {
  const zoneIds = new Set(zones.map(({ id }) => id));
  const members = new Map<RecordId | null, RecordId[]>();
  const containerOf = new Map<RecordId, RecordId | null>();
  const add = (member: RecordId, zone: RecordId | null): void => {
    const container = zone !== null && zoneIds.has(zone) ? zone : null;
    containerOf.set(member, container);
    const found = members.get(container);
    if (found === undefined) members.set(container, [member]);
    else found.push(member);
  };
  for (const { id, zone } of nodes) add(id, zone);
  for (const { id, parent } of zones) add(id, parent);
  return { members, containerOf };
}
