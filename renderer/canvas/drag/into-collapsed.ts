import { spotInZone } from "../../../core/commands/free-space.ts";
import { membersOfZones } from "../../../core/commands/zone-members.ts";
import { type Doc, getRecord } from "../../../core/model/doc.ts";
import type { Box, Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { announce } from "../../store/announce.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";

/** How far pieces go from their box to a free place in a zone, px: nobody sees it while the zone is collapsed, so it must be tidy. */
export function wayInto(doc: Doc, zone: RecordId, bounds: Box): { readonly dx: number; readonly dy: number } {
  const spot: Point = spotInZone(doc, zone, bounds);
  return { dx: spot.x - bounds.x, dy: spot.y - bounds.y };
}

/** After something was put into a collapsed zone: the zone is selected, as what is in it cannot be seen, and its count is said. */
export function showPutInto(zone: RecordId): void {
  const { doc } = session.getState();
  const record = getRecord(doc, "zone", zone);
  if (record === null) return;
  const inside = [...membersOfZones(doc, [zone])].filter((id) => getRecord(doc, "node", id) !== null).length;
  select([zone]);
  const count = inside === 1 ? "1 component" : `${inside} components`;
  announce(`Put into zone ${record.name.trim() || record.plane}, collapsed, ${count}`, "change");
}
