import { z } from "zod";
import type { Doc } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { extentSchema, idSchema, textSchema } from "../model/records/fields.ts";
import { NOTE_COLORS } from "../model/records/note.ts";
import type { RecordId } from "../model/records.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** Changes the text, colour or pin of a sticky note; `about` null lets it go. `h` is the height in px that the new text needs: the note only grows. */
export const setNote = defineCommand({
  id: "set-note",
  label: "Edit note",
  stepLabel: ({ about }) => (about === undefined ? "Edit note" : about === null ? "Unpin note" : "Pin note"),
  args: z.strictObject({
    id: idSchema,
    text: textSchema.optional(),
    h: extentSchema.optional(),
    color: z.enum(NOTE_COLORS).optional(),
    about: idSchema.nullable().optional(),
  }),
  history: { merge: ({ id, color, about }) => ((color ?? about) === undefined ? `note-text:${id}` : null) },
  run: (doc, { id, text, h, color, about }) => {
    const draft = draftOf(doc);
    if (typeof about === "string" && !canCarryNote(doc, about)) throw refusal("Pin note", `there is no piece ${about}`);
    draft.change("note", id, {
      ...(text === undefined ? {} : { text }),
      ...(color === undefined ? {} : { color }),
      ...(about === undefined ? {} : { about: about ?? undefined }),
    });
    const note = draft.doc.get(id);
    if (note?.type === "note" && h !== undefined && h > note.h) draft.change("note", id, { h });
    return draft.patch();
  },
});

const canCarryNote = (doc: Doc, id: RecordId): boolean => ["node", "zone", "edge"].includes(doc.get(id)?.type ?? "");
