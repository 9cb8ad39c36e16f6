import { containerOf, zonesAround } from "../../../core/commands/zone-members.ts";
import { type Doc, getRecord, listRecords } from "../../../core/model/doc.ts";
import { flowsBehind, isSummaryFlow } from "../../../core/model/fold-flows.ts";
import { foldZones } from "../../../core/model/fold-zones.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { showPieces } from "../../panels/find/show-piece.ts";
import { session } from "../../store/session.ts";
import { setCollapsed } from "../set-collapsed.ts";

/** The flows that a summary flow stands for, or all that begin or end in a collapsed zone and do not stay in it. */
export function listHiddenFlows(doc: Doc, of: RecordId): readonly EdgeRecord[] {
  const { standIns } = foldZones(doc);
  if (isSummaryFlow(of)) return flowsBehind(doc, standIns, of);
  const isIn = (id: RecordId): boolean => standIns.get(id) === of;
  return listRecords(doc, "edge").filter(({ from, to }) => isIn(from) !== isIn(to));
}

/** Expands every zone that hides an end of a flow, selects the flow and brings it into view. */
export function jumpToHiddenFlow(id: RecordId): void {
  const { doc, readOnly } = session.getState();
  const edge = getRecord(doc, "edge", id);
  if (edge === null) return;
  const around = [edge.from, edge.to].flatMap((end) => zonesAround(doc, containerOf(doc, end)));
  const collapsed = [...new Set(around)].filter((zone) => getRecord(doc, "zone", zone)?.collapsed === true);
  if (collapsed.length > 0 && !readOnly) setCollapsed(collapsed, false);
  showPieces([id]);
}
