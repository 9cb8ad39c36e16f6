import { z } from "zod";
import { AppError } from "../errors.ts";
import { changedKeys } from "./changed-keys.ts";
import { changedCopy, type WritableMap } from "./changed-map.ts";
import type { Doc } from "./doc.ts";
import { type Place, placesOf, putInPlace } from "./places.ts";
import { idSchema } from "./records/fields.ts";
import { type AnyRecord, type RecordId, recordSchema } from "./records.ts";
import { isSameRecord } from "./same.ts";

/** A change as data: what went, what changed (before, after), what came; in this order. Each id appears once, or goes as one type and comes as another. `places`: the record after which one that goes stood (null: the first), so that it comes back there. */
export const patchSchema = z
  .strictObject({
    added: z.array(recordSchema).readonly(),
    updated: z.array(z.tuple([recordSchema, recordSchema]).readonly()).readonly(),
    removed: z.array(recordSchema).readonly(),
    places: z
      .array(z.tuple([idSchema, idSchema.nullable()]).readonly())
      .readonly()
      .optional(),
  })
  .readonly();

/** A change of a board. */
export type Patch = z.infer<typeof patchSchema>;

/** The change that changes nothing. */
export const EMPTY_PATCH: Patch = { added: [], updated: [], removed: [] };

/** Whether a change changes nothing. */
export const isEmptyPatch = (patch: Patch): boolean =>
  patch.added.length === 0 && patch.updated.length === 0 && patch.removed.length === 0;

/** The board after the change. Throws `patch-conflict` when a record is not as the change expects; the board given is untouched. */
export function applyPatch(doc: Doc, patch: Patch): Doc {
  if (comesBack(patch)) {
    const ordered = new Map(doc);
    replayPatch(ordered, patch);
    return ordered;
  }
  const next = changedCopy(doc);
  writePatch(next, patch);
  return next;
}

/** Applies a change to records that only the caller holds, for long journals. Throws `patch-conflict`; the records are then half changed. */
export function replayPatch(records: Map<RecordId, AnyRecord>, patch: Patch): void {
  writePatch(records, patch);
  if (comesBack(patch)) putInPlace(records, patch.added, patch.places ?? []);
}

/** Whether records come back to places in the middle of the board. */
const comesBack = ({ added, places }: Patch): boolean => added.length > 0 && places !== undefined;

function writePatch(records: WritableMap<RecordId, AnyRecord>, patch: Patch): void {
  for (const record of patch.removed) {
    const current = records.get(record.id);
    if (current === undefined) throw conflict(`${record.type} ${record.id} is not on the board`);
    if (!isSameRecord(current, record)) throw conflict(`${record.type} ${record.id} has changed meanwhile`);
    records.delete(record.id);
  }
  for (const [before, after] of patch.updated) {
    const current = records.get(before.id);
    if (current === undefined) throw conflict(`${before.type} ${before.id} is not on the board`);
    if (before.id !== after.id || before.type !== after.type) throw conflict(`${before.id} cannot become ${after.id}`);
    if (!isSameRecord(current, before)) throw conflict(`${before.type} ${before.id} has changed meanwhile`);
    records.set(after.id, after);
  }
  for (const record of patch.added) {
    if (records.has(record.id)) throw conflict(`the id ${record.id} is used already`);
    records.set(record.id, record);
  }
}

/** The change that takes this one back. */
export const invertPatch = (patch: Patch): Patch => ({
  added: patch.removed,
  updated: patch.updated.map(([before, after]) => [after, before] as const),
  removed: patch.added,
  ...(patch.places === undefined ? {} : { places: patch.places }),
});

/** Two changes in a row as one; records that end as they began drop out. */
export function squashPatches(first: Patch, second: Patch): Patch {
  const start = new Map<RecordId, AnyRecord | null>();
  const end = new Map<RecordId, AnyRecord | null>();
  for (const patch of [first, second]) {
    const note = (id: RecordId, before: AnyRecord | null, after: AnyRecord | null) => {
      if (!start.has(id)) start.set(id, before);
      end.set(id, after);
    };
    for (const record of patch.removed) note(record.id, record, null);
    for (const [before, after] of patch.updated) note(before.id, before, after);
    for (const record of patch.added) note(record.id, null, record);
  }
  return withPlaces(patchBetween(start, end), [...(first.places ?? []), ...(second.places ?? [])]);
}

/** The change from one board to another. */
export function diffDocs(before: Doc, after: Doc): Patch {
  const end = new Map<RecordId, AnyRecord | null>();
  for (const id of changedKeys(before, after)) end.set(id, after.get(id) ?? null);
  const patch = patchBetween(before, end);
  return patch.removed.length === 0 ? patch : withPlaces(patch, placesOf(before.keys()));
}

function patchBetween(
  start: ReadonlyMap<RecordId, AnyRecord | null>,
  end: ReadonlyMap<RecordId, AnyRecord | null>,
): Patch {
  const added: AnyRecord[] = [];
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const removed: AnyRecord[] = [];
  for (const [id, after] of end) {
    const before = start.get(id) ?? null;
    if (before !== null && after !== null && before.type === after.type) {
      if (!isSameRecord(before, after)) updated.push([before, after]);
      continue;
    }
    if (before !== null) removed.push(before);
    if (after !== null) added.push(after);
  }
  return { added, updated, removed };
}

/** The places of the records that go; a later one counts. */
function withPlaces(patch: Patch, places: Iterable<Place>): Patch {
  const gone = new Set(patch.removed.map((record) => record.id));
  const kept = [...new Map([...places].filter(([id]) => gone.has(id)))];
  return kept.length === 0 ? patch : { ...patch, places: kept };
}

const conflict = (problem: string): AppError => new AppError("patch-conflict", { problem });
