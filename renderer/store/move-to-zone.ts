import { freeSpot, spotInZone } from "../../core/commands/free-space.ts";
import { boundsOf } from "../../core/model/bounds.ts";
import type { RecordId } from "../../core/model/records.ts";
import { dispatch } from "./dispatch.ts";
import { session } from "./session.ts";

/** Moves pieces together to a free place in a zone, or outside of all zones with null. */
export function moveToZone(ids: readonly RecordId[], zone: RecordId | null): void {
  const { doc } = session.getState();
  const boxes = ids.flatMap((id) => {
    const record = doc.get(id);
    return record?.type === "node" || record?.type === "zone" || record?.type === "note" ? [record] : [];
  });
  const bounds = boundsOf(boxes);
  if (bounds === null) return;
  const size = { w: bounds.w, h: bounds.h };
  const spot = zone === null ? freeSpot(doc, { size, near: ids, outside: true }) : spotInZone(doc, zone, size);
  dispatch("move", { ids, dx: spot.x - bounds.x, dy: spot.y - bounds.y, zone });
}
