import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { textSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { expectFreeFor } from "./own-record.ts";

/** Writes the notes of one of the seven steps; an empty text removes them. */
export const setStepNotes = defineCommand({
  id: "set-step-notes",
  label: "Edit notes",
  args: z.strictObject({ step: z.int().min(1).max(7), notes: textSchema }),
  history: { merge: ({ step }) => `step-notes:${step}` },
  run: (doc, { step, notes }) => {
    const draft = draftOf(doc);
    const id = `step-${step}`;
    expectFreeFor(doc, id, "step", "Edit notes");
    if (notes === "") draft.remove(id);
    else draft.put({ type: "step", id, step, notes });
    return draft.patch();
  },
});
