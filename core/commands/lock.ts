import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";

/** Locks components in their place, or lets them go. */
export const lock = defineCommand({
  id: "lock",
  label: "Lock",
  stepLabel: ({ locked }) => (locked ? "Lock" : "Unlock"),
  args: z.strictObject({ ids: idsArg, locked: z.boolean() }),
  history: "record",
  run: (doc, { ids, locked }) => {
    const draft = draftOf(doc);
    for (const id of ids) {
      if (getRecord(doc, "node", id) !== null) draft.change("node", id, { locked: locked ? true : undefined });
    }
    return draft.patch();
  },
});
