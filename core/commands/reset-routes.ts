import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";
import { dropRoutes } from "./drop-routes.ts";

/** Forgets the routes of connections, named themselves or by a component at an end, so that they are found anew; named ones lose their bends. */
export const resetRoutes = defineCommand({
  id: "reset-routes",
  label: "Reset routes",
  args: z.strictObject({ ids: idsArg }),
  history: "record",
  run: (doc, { ids }) => {
    const draft = draftOf(doc);
    dropRoutes(draft, new Set(ids));
    for (const id of ids)
      if (getRecord(doc, "edge", id) !== null) draft.change("edge", id, { route: undefined, bends: undefined });
    return draft.patch();
  },
});
