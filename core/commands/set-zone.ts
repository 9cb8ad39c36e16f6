import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { ZONE_PLANES } from "../model/kinds.ts";
import { idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";

/** Gives a zone another meaning. */
export const setZone = defineCommand({
  id: "set-zone",
  label: "Change zone",
  args: z.strictObject({ id: idSchema, plane: z.enum(ZONE_PLANES).optional() }),
  history: "record",
  run: (doc, { id, plane }) => {
    const draft = draftOf(doc);
    if (plane !== undefined) draft.change("zone", id, { plane });
    return draft.patch();
  },
});
