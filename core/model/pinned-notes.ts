import { type Doc, getRecord, listRecords } from "./doc.ts";
import type { Point } from "./records/fields.ts";
import type { RecordId } from "./records.ts";

/** How far the notes go that are pinned to something that goes: with a component or zone, or with a flow whose ends go alike; px. Notes that go anyway are left out. */
export function pinnedShifts(doc: Doc, moved: ReadonlyMap<RecordId, Point>): ReadonlyMap<RecordId, Point> {
  const shifts = new Map<RecordId, Point>();
  if (moved.size === 0) return shifts;
  for (const note of listRecords(doc, "note")) {
    if (note.about === undefined || moved.has(note.id)) continue;
    const shift = moved.get(note.about) ?? flowShift(doc, note.about, moved);
    if (shift !== null) shifts.set(note.id, shift);
  }
  return shifts;
}

function flowShift(doc: Doc, id: RecordId, moved: ReadonlyMap<RecordId, Point>): Point | null {
  const edge = getRecord(doc, "edge", id);
  const [from, to] = edge === null ? [] : [moved.get(edge.from), moved.get(edge.to)];
  return from !== undefined && to !== undefined && from.x === to.x && from.y === to.y ? from : null;
}
