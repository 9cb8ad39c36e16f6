import { z } from "zod";
import { boundsOf } from "../model/bounds.ts";
import { draftOf } from "../model/draft.ts";
import type { RecordId } from "../model/records.ts";
import { idsArg } from "./arg-schemas.ts";
import { type BoxedRecord, topLevelBoxes } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { type Shift, shiftRecords } from "./shift-records.ts";
import { membersOfZones } from "./zone-members.ts";

/** Puts equal gaps between pieces along an axis; the first and the last stay where they are. */
export const distribute = defineCommand({
  id: "distribute",
  label: "Distribute",
  args: z.strictObject({ ids: idsArg, axis: z.enum(["x", "y"]) }),
  history: "record",
  enabled: (_doc, { ids }) => ids.length > 2,
  run: (doc, { ids, axis }) => {
    const draft = draftOf(doc);
    const pieces = topLevelBoxes(doc, ids, membersOfZones(doc, ids));
    if (pieces.length > 2) shiftRecords(draft, gapsAlong(pieces, axis));
    return draft.patch();
  },
});

function gapsAlong(pieces: readonly BoxedRecord[], axis: "x" | "y"): ReadonlyMap<RecordId, Shift> {
  const extent = axis === "x" ? "w" : "h";
  const sorted = [...pieces].sort((a, b) => a[axis] + a[extent] / 2 - (b[axis] + b[extent] / 2));
  const around = boundsOf(sorted);
  const free = (around?.[extent] ?? 0) - sorted.reduce((sum, piece) => sum + piece[extent], 0);
  const gap = free / (sorted.length - 1);
  let at = around?.[axis] ?? 0;
  const shifts = new Map<RecordId, Shift>();
  for (const piece of sorted) {
    const distance = at - piece[axis];
    shifts.set(piece.id, axis === "x" ? { dx: distance, dy: 0 } : { dx: 0, dy: distance });
    at += piece[extent] + gap;
  }
  return shifts;
}
