import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { endsOf } from "./new-edge.ts";
import { refusal } from "./refusal.ts";

/** Hangs one or both ends of a flow on other components; its kind, label and properties stay, its way is found anew. */
export const reconnect = defineCommand({
  id: "reconnect",
  label: "Reconnect",
  args: z.strictObject({ edge: idSchema, from: idSchema.optional(), to: idSchema.optional() }),
  history: "record",
  run: (doc, args) => {
    const edge = getRecord(doc, "edge", args.edge);
    if (edge === null) throw refusal("Reconnect", `there is no connection ${args.edge}`);
    const { from = edge.from, to = edge.to } = args;
    endsOf(doc, from, to);
    const draft = draftOf(doc);
    if (from !== edge.from || to !== edge.to)
      draft.change("edge", edge.id, { from, to, route: undefined, bends: undefined });
    return draft.patch();
  },
});
