import { type Doc, listRecords } from "../model/doc.ts";
import type { Box } from "../model/records/fields.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { RecordId } from "../model/records.ts";
import { growZones } from "./grow-zones.ts";
import type { LayoutResult } from "./layout-result.ts";
import { isFree, makeRoom } from "./make-room.ts";
import { scopeOf, staysPut } from "./scope.ts";
import { wishedPlace } from "./wished-place.ts";

/** How far beside its wish a component may go rather than move others, in heights of its own. */
const ASIDE = [0, -0.5, 0.5, -1, 1, -1.5, 1.5] as const;

/**
 * Places for some components among the others, px: each goes next to what it is connected with, to a free place close by when there
 * is one; otherwise what stands below makes room, downwards and no more than needed. Everything else stays.
 */
export function fitIn(doc: Doc, ids: Iterable<RecordId>): LayoutResult {
  const scope = scopeOf(doc, new Set(ids));
  const coming = new Set(scope.nodes.map(({ id }) => id));
  const nodes = listRecords(doc, "node");
  const placed = new Map<RecordId, Box>(nodes.filter(({ id }) => !coming.has(id)).map((node) => [node.id, node]));
  const fixed = new Set(nodes.filter((node) => staysPut(doc, node)).map(({ id }) => id));
  for (const node of mostConnectedFirst(doc, scope.nodes, placed)) {
    const wish = { ...wishedPlace(doc, node, placed), w: node.w, h: node.h };
    const beside = ASIDE.map((share) => ({ ...wish, y: Math.round(wish.y + share * node.h) }));
    const free = beside.find((box) => isFree(box, placed.values()));
    if (free !== undefined) placed.set(node.id, free);
    else {
      const { place, moved } = makeRoom(wish, placed, fixed);
      for (const [id, box] of moved) placed.set(id, box);
      placed.set(node.id, place);
    }
  }
  const positions = nodes.flatMap(({ id, x, y }) => {
    const box = placed.get(id);
    return box === undefined || (box.x === x && box.y === y) ? [] : [{ id, x: box.x, y: box.y }];
  });
  const found: LayoutResult = { positions, zones: [], routes: [] };
  const moved = new Set(positions.map(({ id }) => id));
  return {
    ...found,
    zones: growZones(doc, { nodes: nodes.filter(({ id }) => moved.has(id)), zones: [], edges: [] }, found),
  };
}

/** Components with many flows to what stands already come first. */
function mostConnectedFirst(
  doc: Doc,
  nodes: readonly NodeRecord[],
  placed: ReadonlyMap<RecordId, Box>,
): readonly NodeRecord[] {
  const links = new Map<RecordId, number>();
  for (const { from, to } of listRecords(doc, "edge")) {
    if (placed.has(to)) links.set(from, (links.get(from) ?? 0) + 1);
    if (placed.has(from)) links.set(to, (links.get(to) ?? 0) + 1);
  }
  return [...nodes].sort((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0));
}
