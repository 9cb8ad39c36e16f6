import type { Doc } from "./doc.ts";
import { foldZones } from "./fold-zones.ts";
import { type FilterPlane, keepPlanes } from "./keep-planes.ts";
import type { RecordId } from "./records.ts";

/** Whether what lies in none of the chosen planes is left out or steps back. */
export const OTHER_PLANES = ["hidden", "dimmed"] as const;

/** What becomes of the planes that are not chosen. */
export type OtherPlanes = (typeof OTHER_PLANES)[number];

/** Words for the planes to filter by. */
export const FILTER_LABELS: Readonly<Record<FilterPlane, string>> = {
  offline: "Offline plane",
  nearline: "Near-line plane",
  online: "Online plane",
  plain: "Outside the planes",
};

const NOTHING: ReadonlySet<RecordId> = new Set();

/** Ids of what steps back on a folded board while these planes are chosen: all that the board without the other planes does not draw. */
export function dimmedIn(board: Doc, folded: Doc, planes: ReadonlySet<FilterPlane>): ReadonlySet<RecordId> {
  const kept = keepPlanes(board, planes);
  if (kept === board) return NOTHING;
  const shown = foldZones(kept).doc;
  return new Set([...folded.keys()].filter((id) => !shown.has(id)));
}
