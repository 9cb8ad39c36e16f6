import { z } from "zod";
import { briefOf } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { propValueSchema, textSchema } from "../model/records/fields.ts";
import { briefSectionSchema, withBriefField } from "./brief-field.ts";
import { defineCommand } from "./define-command.ts";

/** Sets a field of the brief; null unsets it. */
export const setBrief = defineCommand({
  id: "set-brief",
  label: "Edit brief",
  args: z.strictObject({
    section: briefSectionSchema,
    field: z.string().min(1).max(64),
    value: z.union([propValueSchema, textSchema]).nullable(),
  }),
  history: { merge: ({ section, field }) => `brief:${section}.${field}` },
  run: (doc, { section, field, value }) => {
    const draft = draftOf(doc);
    draft.put(withBriefField(briefOf(doc), [section, field], value));
    return draft.patch();
  },
});
