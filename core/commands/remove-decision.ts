import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";

/** Takes a decision card away. */
export const removeDecision = defineCommand({
  id: "remove-decision",
  label: "Delete decision",
  args: z.strictObject({ id: idSchema }),
  history: "record",
  enabled: (doc, { id }) => getRecord(doc, "decision", id) !== null,
  run: (doc, { id }) => {
    const draft = draftOf(doc);
    if (getRecord(doc, "decision", id) !== null) draft.remove(id);
    return draft.patch();
  },
});
