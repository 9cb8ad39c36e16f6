import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idSchema, textSchema } from "../model/records/fields.ts";
import { NOTE_COLORS } from "../model/records/note.ts";
import { defineCommand } from "./define-command.ts";

/** Changes the text or colour of a sticky note. */
export const setNote = defineCommand({
  id: "set-note",
  label: "Edit note",
  args: z.strictObject({ id: idSchema, text: textSchema.optional(), color: z.enum(NOTE_COLORS).optional() }),
  history: { merge: ({ id, color }) => (color === undefined ? `note-text:${id}` : null) },
  run: (doc, { id, text, color }) => {
    const draft = draftOf(doc);
    draft.change("note", id, { ...(text === undefined ? {} : { text }), ...(color === undefined ? {} : { color }) });
    return draft.patch();
  },
});
