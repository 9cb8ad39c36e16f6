import { boundsOf } from "../model/bounds.ts";
import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { frameAround } from "../model/zone-frame.ts";
import type { LayoutResult } from "./layout-result.ts";
import { type LayoutScope, zonesAround } from "./scope.ts";

/** Zones that were not arranged as a whole but no longer hold their members, grown around them, px. */
export function growZones(doc: Doc, scope: LayoutScope, placed: LayoutResult): LayoutResult["zones"] {
  const arranged = new Map<RecordId, Box>(placed.zones.map((zone) => [zone.id, zone]));
  const places = new Map(placed.positions.map((position) => [position.id, position]));
  const touched = new Set(scope.nodes.flatMap((node) => zonesAround(doc, node.zone)));
  const grown = new Map<RecordId, Box>();
  const deepestFirst = [...touched]
    .filter((id) => !arranged.has(id))
    .sort((a, b) => zonesAround(doc, b).length - zonesAround(doc, a).length);
  for (const id of deepestFirst) {
    const zone = getRecord(doc, "zone", id);
    if (zone === null) continue;
    const nodes = listRecords(doc, "node").filter((node) => node.zone === id);
    const inner = listRecords(doc, "zone").filter(({ parent }) => parent === id);
    const members = [
      ...nodes.map((node) => ({ ...node, ...places.get(node.id) })),
      ...inner.map((child) => grown.get(child.id) ?? arranged.get(child.id) ?? child),
    ];
    const needed = frameAround(members);
    const box = needed === null ? zone : (boundsOf([zone, needed]) ?? zone);
    if (box.x !== zone.x || box.y !== zone.y || box.w !== zone.w || box.h !== zone.h) grown.set(id, box);
  }
  return [...grown].map(([id, { x, y, w, h }]) => ({ id, x, y, w, h }));
}
