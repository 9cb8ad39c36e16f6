import type { RecordId } from "../model/records.ts";
import { elkIds } from "./elk-ids.ts";
import type { LayoutScope } from "./scope.ts";

/** The whole drawing, which contains what lies in no zone. */
export const BOARD = "board";

/** Engine ids of the direct members of the board and of each zone that has some, and the container of each member. */
export interface Containers {
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly containerOf: ReadonlyMap<string, string>;
}

/** Who contains whom in a scope. A zone outside the scope does not count. */
export function containersOf({ nodes, zones }: LayoutScope): Containers {
  const zoneIds = new Map<RecordId, string>(zones.map(({ id }, index) => [id, elkIds.zone(index)]));
  const members = new Map<string, string[]>();
  const containerOf = new Map<string, string>();
  const add = (member: string, zone: RecordId | null) => {
    const container = (zone === null ? undefined : zoneIds.get(zone)) ?? BOARD;
    containerOf.set(member, container);
    const found = members.get(container);
    if (found === undefined) members.set(container, [member]);
    else found.push(member);
  };
  nodes.forEach(({ zone }, index) => {
    add(elkIds.node(index), zone);
  });
  zones.forEach(({ parent }, index) => {
    add(elkIds.zone(index), parent);
  });
  return { members, containerOf };
}
