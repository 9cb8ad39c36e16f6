import { type Doc, getRecord } from "../model/doc.ts";
import { membersOf } from "../model/members-of.ts";
import type { RecordId } from "../model/records.ts";

/** Ids of everything inside the given zones, at any depth: components and inner zones, not the zones themselves. */
export function membersOfZones(doc: Doc, zones: Iterable<RecordId>): ReadonlySet<RecordId> {
  const found = new Set<RecordId>();
  const todo = [...zones].filter((id) => getRecord(doc, "zone", id) !== null);
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const member of membersOf(doc, id)) {
      if (found.has(member.id)) continue;
      found.add(member.id);
      if (member.type === "zone") todo.push(member.id);
    }
  }
  return found;
}

/** The zone that a component or zone is in, or null. */
export const containerOf = (doc: Doc, id: RecordId): RecordId | null =>
  getRecord(doc, "node", id)?.zone ?? getRecord(doc, "zone", id)?.parent ?? null;

/** A zone and the zones around it, innermost first; empty for null. */
export function zonesAround(doc: Doc, zone: RecordId | null): readonly RecordId[] {
  const chain: RecordId[] = [];
  for (let at = zone; at !== null && !chain.includes(at); at = getRecord(doc, "zone", at)?.parent ?? null) {
    if (getRecord(doc, "zone", at) !== null) chain.push(at);
  }
  return chain;
}

/** The innermost zone that holds all of the given components and zones, or null. */
export function commonZone(doc: Doc, ids: readonly RecordId[]): RecordId | null {
  const [first, ...others] = ids.map((id) => zonesAround(doc, containerOf(doc, id)));
  return first?.find((zone) => others.every((chain) => chain.includes(zone))) ?? null;
}
