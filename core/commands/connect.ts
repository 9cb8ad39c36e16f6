import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { FLOWS } from "../model/kinds.ts";
import { idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { newEdge } from "./new-edge.ts";

/** Draws a flow between two components; one that the port table does not know is drawn all the same. */
export const connect = defineCommand({
  id: "connect",
  label: "Connect",
  args: z.strictObject({ from: idSchema, to: idSchema, flow: z.enum(FLOWS).optional() }),
  history: "record",
  enabled: (_doc, { from, to }) => from !== to,
  run: (doc, args, env) => {
    const draft = draftOf(doc);
    draft.put(newEdge(doc, args, env));
    return draft.patch();
  },
});
