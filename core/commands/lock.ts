import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idsArg } from "./arg-schemas.ts";
import { type BoxedRecord, getBoxed } from "./boxed-record.ts";
import { defineCommand } from "./define-command.ts";

/** Locks pieces in their place, or lets them go. */
export const lock = defineCommand({
  id: "lock",
  label: "Lock",
  stepLabel: ({ locked }) => (locked ? "Lock" : "Unlock"),
  args: z.strictObject({ ids: idsArg, locked: z.boolean() }),
  history: "record",
  run: (doc, { ids, locked }) => {
    const draft = draftOf(doc);
    for (const id of ids) {
      const record = getBoxed(doc, id);
      if (record !== null) draft.put(withLock(record, locked));
    }
    return draft.patch();
  },
});

function withLock(record: BoxedRecord, locked: boolean): BoxedRecord {
  const { locked: _before, ...rest } = record;
  return locked ? { ...rest, locked } : rest;
}
