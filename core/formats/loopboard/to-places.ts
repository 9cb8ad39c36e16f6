import { boundsOf } from "../../model/bounds.ts";
import type { Box } from "../../model/records/fields.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { NoteRecord } from "../../model/records/note.ts";
import type { ZoneRecord } from "../../model/records/zone.ts";
import type { RecordId } from "../../model/records.ts";
import { EMPTY_ZONE_SIZE, frameAround } from "../../model/zone-frame.ts";
import type { FileEntry } from "./file-schema.ts";
import type { FreshId } from "./fresh-ids.ts";

const NOTE_SIZE = { w: 200, h: 120 } as const;
const GAP = 60;

/** The zones of a file; one without a full box is drawn around its members, innermost first. */
export function toZones(entries: readonly FileEntry<"zones">[], nodes: readonly NodeRecord[]): readonly ZoneRecord[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const boxes = new Map<RecordId, Box>();
  const members = new Map<RecordId, Box[]>();
  for (const node of nodes) if (node.zone !== null) push(members, node.zone, node);
  const ground = boundsOf(nodes) ?? { x: 0, y: 0, w: 0, h: 0 };
  let free = ground.y + ground.h + GAP;
  for (const id of innermostFirst(entries)) {
    const entry = byId.get(id);
    if (entry === undefined) continue;
    const around = frameAround(members.get(id) ?? []);
    const box = fullBox(entry) ?? around ?? { x: ground.x, y: free, ...EMPTY_ZONE_SIZE, ...given(entry) };
    if (around === null && fullBox(entry) === null) free += box.h + GAP;
    boxes.set(id, box);
    if (entry.parent !== undefined) push(members, entry.parent, box);
  }
  return entries.map(({ id, name, plane, parent, locked, collapsed }) => ({
    type: "zone",
    id,
    name: name ?? "",
    plane: plane ?? "plain",
    ...(boxes.get(id) ?? { x: 0, y: 0, ...EMPTY_ZONE_SIZE }),
    parent: parent ?? null,
    ...(locked === undefined ? {} : { locked }),
    ...(collapsed === undefined ? {} : { collapsed }),
  }));
}

/** The notes of a file; those without a position stand in a row above the drawing. */
export function toNotes(
  entries: readonly FileEntry<"notes">[],
  drawn: Iterable<Box>,
  freshId: FreshId,
): readonly NoteRecord[] {
  const ground = boundsOf(drawn) ?? { x: 0, y: 0, w: 0, h: 0 };
  let free = ground.x;
  return entries.map(({ id, text, color, about, locked, z, ...place }) => {
    const size = { w: place.w ?? NOTE_SIZE.w, h: place.h ?? NOTE_SIZE.h };
    const spot = { x: place.x ?? free, y: place.y ?? ground.y - size.h - GAP };
    if (place.x === undefined) free += size.w + GAP / 2;
    return {
      type: "note",
      id: id ?? freshId("note"),
      text,
      color: color ?? "yellow",
      ...spot,
      ...size,
      ...(about === undefined ? {} : { about }),
      ...(locked === undefined ? {} : { locked }),
      ...(z === undefined ? {} : { z }),
    };
  });
}

/** Zone ids so that each comes before the zone that contains it. Zones are known not to contain each other. */
function innermostFirst(entries: readonly FileEntry<"zones">[]): readonly RecordId[] {
  const children = new Map<RecordId | undefined, RecordId[]>();
  for (const { id, parent } of entries) push(children, parent, id);
  const outermostFirst = [...(children.get(undefined) ?? [])];
  for (const id of outermostFirst) outermostFirst.push(...(children.get(id) ?? []));
  return outermostFirst.reverse();
}

function fullBox({ x, y, w, h }: FileEntry<"zones">): Box | null {
  return x === undefined || y === undefined || w === undefined || h === undefined ? null : { x, y, w, h };
}

function given({ x, y, w, h }: FileEntry<"zones">): Partial<Box> {
  return Object.fromEntries(Object.entries({ x, y, w, h }).filter(([, value]) => value !== undefined));
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
