import { z } from "zod";
import { boundsOf } from "../model/bounds.ts";
import { draftOf } from "../model/draft.ts";
import type { Box } from "../model/records/fields.ts";
import { idsArg } from "./arg-schemas.ts";
import { topLevelBoxes } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { growZones } from "./grow-zones.ts";
import { type Shift, shiftRecords } from "./shift-records.ts";
import { containerOf, membersOfZones } from "./zone-members.ts";

const sideSchema = z.enum(["left", "center", "right", "top", "middle", "bottom"]);

/** Lines pieces up on a side or middle of the box around them all; zones take their members along. */
export const align = defineCommand({
  id: "align",
  label: "Align",
  args: z.strictObject({ ids: idsArg, side: sideSchema }),
  history: "record",
  enabled: (_doc, { ids }) => ids.length > 1,
  run: (doc, { ids, side }) => {
    const draft = draftOf(doc);
    const pieces = topLevelBoxes(doc, ids, membersOfZones(doc, ids));
    const around = boundsOf(pieces);
    if (around === null) return draft.patch();
    shiftRecords(draft, new Map(pieces.map((piece) => [piece.id, shiftTo(side, piece, around)])));
    growZones(
      draft,
      pieces.map((piece) => containerOf(draft.doc, piece.id)),
    );
    return draft.patch();
  },
});

function shiftTo(side: z.infer<typeof sideSchema>, box: Box, around: Box): Shift {
  switch (side) {
    case "left":
      return { dx: around.x - box.x, dy: 0 };
    case "center":
      return { dx: around.x + around.w / 2 - (box.x + box.w / 2), dy: 0 };
    case "right":
      return { dx: around.x + around.w - (box.x + box.w), dy: 0 };
    case "top":
      return { dx: 0, dy: around.y - box.y };
    case "middle":
      return { dx: 0, dy: around.y + around.h / 2 - (box.y + box.h / 2) };
    case "bottom":
      return { dx: 0, dy: around.y + around.h - (box.y + box.h) };
  }
}
