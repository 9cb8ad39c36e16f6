import { type Doc, getRecord } from "./doc.ts";
import type { ZonePlane } from "./kinds.ts";
import type { AnyRecord, RecordId } from "./records.ts";
import { planeOf } from "./related.ts";

/** Planes by which a board can be filtered; `plain` is what lies in none of the three. */
export const FILTER_PLANES = ["offline", "nearline", "online", "plain"] as const satisfies readonly ZonePlane[];

/** One of the planes to filter by. */
export type FilterPlane = (typeof FILTER_PLANES)[number];

/** A board with only what lies in the given planes, and the flows between that; notes, pictures and ink stay. The board itself when nothing is left out. */
export function keepPlanes(doc: Doc, planes: ReadonlySet<FilterPlane>): Doc {
  const isKept = (record: AnyRecord): boolean => (planes as ReadonlySet<string>).has(planeOf(doc, record));
  const kept = new Set<RecordId>();
  for (const record of doc.values()) {
    if ((record.type !== "node" && record.type !== "zone") || !isKept(record)) continue;
    kept.add(record.id);
    for (const zone of zonesAround(doc, record)) kept.add(zone);
  }
  const shown = [...doc.values()].filter((record) => {
    if (record.type === "edge") return kept.has(record.from) && kept.has(record.to);
    return (record.type !== "node" && record.type !== "zone") || kept.has(record.id);
  });
  return shown.length === doc.size ? doc : new Map(shown.map((record) => [record.id, record]));
}

/** A zone of another plane stays as long as something in it does. */
function zonesAround(doc: Doc, record: AnyRecord): readonly RecordId[] {
  const found: RecordId[] = [];
  let at = record.type === "node" ? record.zone : record.type === "zone" ? record.parent : null;
  while (at !== null && !found.includes(at)) {
    found.push(at);
    at = getRecord(doc, "zone", at)?.parent ?? null;
  }
  return found;
}
