import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";

/** Collapses zones to a box that stands for all that is in them, or expands them; nothing else of them changes, so expanding restores exactly. */
export const fold = defineCommand({
  id: "fold",
  label: "Collapse zone",
  stepLabel: ({ collapsed }) => (collapsed ? "Collapse zone" : "Expand zone"),
  args: z.strictObject({ ids: idsArg, collapsed: z.boolean() }),
  history: "record",
  enabled: (doc, { ids }) => ids.some((id) => getRecord(doc, "zone", id) !== null),
  run: (doc, { ids, collapsed }) => {
    const draft = draftOf(doc);
    for (const id of ids) {
      if (getRecord(doc, "zone", id) !== null) draft.change("zone", id, { collapsed: collapsed ? true : undefined });
    }
    return draft.patch();
  },
});
