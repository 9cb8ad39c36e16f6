import type { AnyRecord, RecordId } from "./records.ts";

/** A record and the one after which it stands in board order, or null for the first. */
export type Place = readonly [id: RecordId, after: RecordId | null];

/** Where each record stands. */
export function* placesOf(ids: Iterable<RecordId>): Generator<Place> {
  let after: RecordId | null = null;
  for (const id of ids) {
    yield [id, after];
    after = id;
  }
}

/** Moves records that were just added from the end to their places, one after another; without a place, or when the one before it is gone, they stay at the end. */
export function putInPlace(
  records: Map<RecordId, AnyRecord>,
  added: readonly AnyRecord[],
  places: readonly Place[],
): void {
  const after = new Map(places);
  const isNew = new Set(added.map((record) => record.id));
  const chain = chainOf([...records.keys()].filter((id) => !isNew.has(id)));
  for (const { id } of added) chain.insert(id, after.get(id));
  const ordered = chain.list().flatMap((id) => records.get(id) ?? []);
  records.clear();
  for (const record of ordered) records.set(record.id, record);
}

/** A list that can be added to anywhere at once. */
function chainOf(ids: readonly RecordId[]) {
  const next = new Map<RecordId | null, RecordId | null>();
  let last: RecordId | null = null;
  const insert = (id: RecordId, after: RecordId | null | undefined): void => {
    const before: RecordId | null = after !== undefined && (after === null || next.has(after)) ? after : last;
    next.set(id, next.get(before) ?? null);
    next.set(before, id);
    if (before === last) last = id;
  };
  for (const id of ids) insert(id, last);
  const list = (): RecordId[] => {
    const found: RecordId[] = [];
    for (let at = next.get(null) ?? null; at !== null; at = next.get(at) ?? null) found.push(at);
    return found;
  };
  return { insert, list };
}
