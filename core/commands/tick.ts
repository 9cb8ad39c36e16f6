import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { textSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { expectFreeFor } from "./own-record.ts";

/** Ticks or unticks an item of the checklist by hand, with a note. */
export const tick = defineCommand({
  id: "tick",
  label: "Tick checklist item",
  args: z.strictObject({ item: z.string().min(1).max(100), done: z.boolean(), note: textSchema.optional() }),
  history: "record",
  run: (doc, { item, done, note }) => {
    const draft = draftOf(doc);
    const id = `tick-${item}`;
    const old = expectFreeFor(doc, id, "tick", "Tick checklist item");
    const kept = note ?? (old?.type === "tick" ? old.note : undefined);
    const text = kept === "" ? undefined : kept;
    if (!done && text === undefined) draft.remove(id);
    else draft.put({ type: "tick", id, item, done, ...(text === undefined ? {} : { note: text }) });
    return draft.patch();
  },
});
