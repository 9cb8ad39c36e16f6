import { ChangedMap } from "./changed-map.ts";

/** The keys whose values are not the same object in two maps, or that only one has. It costs what changed when one map comes from the other or both from a third, else a walk over both. */
export function changedKeys<K, V extends object>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): ReadonlySet<K> {
  if (before === after) return new Set();
  const changes = knownChanges(before, after);
  const found = new Set<K>();
  if (changes !== null) {
    for (const key of changes) if (before.get(key) !== after.get(key)) found.add(key);
    return found;
  }
  for (const [key, value] of after) if (before.get(key) !== value) found.add(key);
  for (const key of before.keys()) if (!after.has(key)) found.add(key);
  return found;
}

/** Keys among which the changed ones are, or null when the maps have nothing to do with each other. */
function knownChanges<K, V extends object>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): Iterable<K> | null {
  if (after instanceof ChangedMap) return after.changesFrom(before);
  return before instanceof ChangedMap ? before.changesFrom(after) : null;
}
