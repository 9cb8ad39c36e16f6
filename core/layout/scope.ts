import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { ZoneRecord } from "../model/records/zone.ts";
import type { RecordId } from "../model/records.ts";

/** What a layout moves: components, the zones it arranges as a whole, and the flows between them. */
export interface LayoutScope {
  readonly nodes: readonly NodeRecord[];
  /** Zones all of whose components are moved, and in a whole layout the empty ones. */
  readonly zones: readonly ZoneRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** The scope of a layout: all that may move, or of that only the given components and the members of the given zones. */
export function scopeOf(doc: Doc, only?: ReadonlySet<RecordId>): LayoutScope {
  const all = listRecords(doc, "node");
  const nodes = all.filter((node) => !staysPut(doc, node) && (only === undefined || isChosen(doc, node, only)));
  const moved = new Set(nodes.map((node) => node.id));
  const [some, fixed] = [new Set<RecordId>(), new Set<RecordId>()];
  for (const node of all) for (const zone of zonesAround(doc, node.zone)) (moved.has(node.id) ? some : fixed).add(zone);
  const zones = listRecords(doc, "zone").filter(
    ({ id, locked }) => locked !== true && !fixed.has(id) && (some.has(id) || only === undefined),
  );
  const edges = listRecords(doc, "edge").filter(({ from, to }) => moved.has(from) && moved.has(to));
  return { nodes, zones, edges };
}

/** Ids of a zone and of those that contain it, innermost first. */
export function zonesAround(doc: Doc, zone: RecordId | null): readonly RecordId[] {
  const ids: RecordId[] = [];
  for (let at = zone; at !== null && !ids.includes(at); at = getRecord(doc, "zone", at)?.parent ?? null) ids.push(at);
  return ids;
}

/** Whether a layout must leave a component where it is: locked, pinned, or in a locked zone. */
export const staysPut = (doc: Doc, node: NodeRecord): boolean =>
  node.locked === true ||
  node.pinned === true ||
  zonesAround(doc, node.zone).some((zone) => getRecord(doc, "zone", zone)?.locked === true);

const isChosen = (doc: Doc, node: NodeRecord, only: ReadonlySet<RecordId>): boolean =>
  only.has(node.id) || zonesAround(doc, node.zone).some((zone) => only.has(zone));
