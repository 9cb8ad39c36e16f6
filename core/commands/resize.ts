import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { coordinateSchema, extentSchema, idSchema } from "../model/records/fields.ts";
import { gestureArg } from "./arg-schemas.ts";
import { getBoxed, isLocked } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";
import { dropRoutes } from "./drop-routes.ts";
import { growZones } from "./grow-zones.ts";
import { refusal } from "./refusal.ts";
import { tidyCoordinate } from "./shift-records.ts";
import { withBox } from "./with-box.ts";
import { containerOf } from "./zone-members.ts";

/** Gives a piece a new box, which a pen stroke fills as before; what is in a zone stays where it is. */
export const resize = defineCommand({
  id: "resize",
  label: "Resize",
  args: z.strictObject({
    id: idSchema,
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
    gesture: gestureArg,
  }),
  history: { merge: ({ id, gesture }) => (gesture === undefined ? null : `resize:${id}:${gesture}`) },
  run: (doc, { id, ...box }) => {
    const record = getBoxed(doc, id);
    if (record === null) throw refusal("Resize", `there is no piece ${id}`);
    const draft = draftOf(doc);
    if (isLocked(record)) return draft.patch();
    const [x, y, w, h] = [box.x, box.y, box.w, box.h].map(tidyCoordinate);
    draft.put(withBox(record, { x: x ?? record.x, y: y ?? record.y, w: w ?? record.w, h: h ?? record.h }));
    dropRoutes(draft, new Set([id]));
    growZones(draft, [containerOf(doc, id)]);
    return draft.patch();
  },
});
