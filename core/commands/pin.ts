import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";

/** Pins components, so that a layout leaves them where they are, or lets them go; other pieces are passed over. */
export const pin = defineCommand({
  id: "pin",
  label: "Pin",
  stepLabel: ({ pinned }) => (pinned ? "Pin" : "Unpin"),
  args: z.strictObject({ ids: idsArg, pinned: z.boolean() }),
  history: "record",
  run: (doc, { ids, pinned }) => {
    const draft = draftOf(doc);
    for (const id of ids)
      if (getRecord(doc, "node", id) !== null) draft.change("node", id, { pinned: pinned ? true : undefined });
    return draft.patch();
  },
});
