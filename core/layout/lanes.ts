import { boundsOf } from "../model/bounds.ts";
import type { Doc } from "../model/doc.ts";
import type { Box } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { ZONE_PADDING } from "../model/zone-frame.ts";
import { containersOf } from "./containers.ts";
import { LANES, type LanePlane, laneOf } from "./lane-of.ts";
import type { Lane, LayoutResult } from "./layout-result.ts";
import { layOutNested, type NestedSettings } from "./nested.ts";
import { type LayoutScope, zonesAround } from "./scope.ts";

/**
 * Columns crossed by a lane for each plane, px. Zones of a plane at the top level are the lanes, and missing ones are new; other zones
 * stand as they are in the lane of most of their components.
 */
export async function layOutInLanes(doc: Doc, scope: LayoutScope, settings: NestedSettings): Promise<LayoutResult> {
  const laneZones = scope.zones.filter(({ parent, plane }) => parent === null && LANES.some((lane) => lane === plane));
  const isLane = new Set(laneZones.map(({ id }) => id));
  const inner: LayoutScope = { ...scope, zones: scope.zones.filter(({ id }) => !isLane.has(id)) };
  const containers = containersOf(inner);
  const planes = planesOf(doc, inner);
  const bandOf = (member: RecordId): number => LANES.indexOf(planes.get(member) ?? "online");
  const found = await layOutNested(inner, containers, { ...settings, bandOf });
  const boxes = new Map<RecordId, Box>(found.zones.map((zone) => [zone.id, zone]));
  const sizes = new Map(inner.nodes.map((node) => [node.id, node]));
  for (const { id, x, y } of found.positions)
    boxes.set(id, { x, y, w: sizes.get(id)?.w ?? 0, h: sizes.get(id)?.h ?? 0 });
  const top = containers.members.get(null) ?? [];
  const used = new Set<RecordId>();
  const lanes = LANES.flatMap((plane): readonly Lane[] => {
    const members = top.filter((member) => planes.get(member) === plane);
    const frame = boundsOf(members.flatMap((member) => boxes.get(member) ?? []));
    if (frame === null) return [];
    const id = laneZones.find((zone) => zone.plane === plane && !used.has(zone.id))?.id ?? null;
    if (id !== null) used.add(id);
    return [{ id, plane, members, ...frame }];
  });
  return { ...found, lanes: framed(lanes, settings.style.direction === "down") };
}

/** The plane of every direct member of the board. */
function planesOf(doc: Doc, { nodes, zones }: LayoutScope): ReadonlyMap<RecordId, LanePlane> {
  const planes = new Map<RecordId, LanePlane>();
  const votes = new Map<RecordId, Map<LanePlane, number>>();
  for (const node of nodes) {
    const plane = laneOf(doc, node);
    planes.set(node.id, plane);
    for (const zone of zonesAround(doc, node.zone)) {
      const counts = votes.get(zone) ?? new Map<LanePlane, number>();
      votes.set(zone, counts.set(plane, (counts.get(plane) ?? 0) + 1));
    }
  }
  for (const { id } of zones) {
    const counts = [...(votes.get(id) ?? [])].sort((a, b) => b[1] - a[1]);
    planes.set(id, counts[0]?.[0] ?? "online");
  }
  return planes;
}

/** Lanes with room for a title, all of one length. */
function framed(lanes: readonly Lane[], isDown: boolean): readonly Lane[] {
  const all = boundsOf(lanes);
  if (all === null) return [];
  const { top, right, bottom, left } = ZONE_PADDING;
  return lanes.map((lane) => {
    const along = isDown ? { y: all.y, h: all.h } : { x: all.x, w: all.w };
    const box = { ...lane, ...along };
    return { ...box, x: box.x - left, y: box.y - top, w: box.w + left + right, h: box.h + top + bottom };
  });
}
