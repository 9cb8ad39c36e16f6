import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { gestureArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** Puts the label of a connection at a share (0 to 1) of the length of its course; null lets it be placed again. */
export const setLabelAt = defineCommand({
  id: "set-label-at",
  label: "Move label",
  args: z.strictObject({ id: idSchema, at: z.number().min(0).max(1).nullable(), gesture: gestureArg }),
  history: { merge: ({ id, gesture }) => (gesture === undefined ? null : `label-at:${id}:${gesture}`) },
  run: (doc, { id, at }) => {
    if (getRecord(doc, "edge", id) === null) throw refusal("Move label", `there is no connection ${id}`);
    const draft = draftOf(doc);
    draft.change("edge", id, { labelAt: at === null ? undefined : Math.round(at * 1000) / 1000 });
    return draft.patch();
  },
});
