import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import type { RecordId } from "../model/records.ts";
import { idsArg } from "./arg-schemas.ts";
import { getBoxed, isLocked } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { dropRoutes } from "./drop-routes.ts";
import { growZones } from "./grow-zones.ts";
import { withBox } from "./with-box.ts";
import { containerOf } from "./zone-members.ts";

const LABELS = { width: "Same width", height: "Same height", size: "Same size" } as const;

/** Makes pieces as wide, as high or as large as the widest and highest among them; each keeps its top-left corner. */
export const matchSize = defineCommand({
  id: "match-size",
  label: "Same size",
  stepLabel: ({ extent }) => LABELS[extent],
  args: z.strictObject({ ids: idsArg, extent: z.enum(["width", "height", "size"]) }),
  history: "record",
  enabled: (_doc, { ids }) => ids.length > 1,
  run: (doc, { ids, extent }) => {
    const draft = draftOf(doc);
    const pieces = [...new Set(ids)].flatMap((id) => getBoxed(doc, id) ?? []);
    if (pieces.length < 2) return draft.patch();
    const w = Math.max(...pieces.map((piece) => piece.w));
    const h = Math.max(...pieces.map((piece) => piece.h));
    const resized = new Set<RecordId>();
    for (const piece of pieces) {
      const size = { w: extent === "height" ? piece.w : w, h: extent === "width" ? piece.h : h };
      if (isLocked(piece) || (size.w === piece.w && size.h === piece.h)) continue;
      draft.put(withBox(piece, { x: piece.x, y: piece.y, ...size }));
      resized.add(piece.id);
    }
    dropRoutes(draft, resized);
    growZones(
      draft,
      [...resized].map((id) => containerOf(doc, id)),
    );
    return draft.patch();
  },
});
