import type { RecordId } from "../../model/records.ts";

/** Gives ids to records that came without one. */
export type FreshId = (wanted: string) => RecordId;

const LONGEST = 120;

/** Ids made from a wanted text, unique among `taken` and each other: `a`, `a-2`, `a-3`. */
export function freshIds(taken: Iterable<RecordId>): FreshId {
  const used = new Set<RecordId>(["board", "brief", ...taken]);
  const last = new Map<string, number>();
  return (wanted) => {
    const base = wanted.slice(0, LONGEST);
    let n = last.get(base) ?? 1;
    let id = n === 1 ? base : `${base}-${n}`;
    while (used.has(id)) {
      n += 1;
      id = `${base}-${n}`;
    }
    last.set(base, n);
    used.add(id);
    return id;
  };
}
