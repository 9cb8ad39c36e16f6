import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema, pointSchema } from "../model/records/fields.ts";
import { gestureArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";
import { tidyCoordinate } from "./shift-records.ts";

/** Puts bends on the way of a connection, in order from its source, px; an empty list takes them away. The stored route goes. */
export const setBends = defineCommand({
  id: "set-bends",
  label: "Bend connection",
  args: z.strictObject({ id: idSchema, bends: z.array(pointSchema).max(50).readonly(), gesture: gestureArg }),
  history: { merge: ({ id, gesture }) => (gesture === undefined ? null : `bends:${id}:${gesture}`) },
  run: (doc, { id, bends }) => {
    if (getRecord(doc, "edge", id) === null) throw refusal("Bend connection", `there is no connection ${id}`);
    const draft = draftOf(doc);
    const points = bends.map(({ x, y }) => ({ x: tidyCoordinate(x), y: tidyCoordinate(y) }));
    draft.change("edge", id, { route: undefined, bends: points.length === 0 ? undefined : points });
    return draft.patch();
  },
});
