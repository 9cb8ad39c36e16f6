import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { FLOWS } from "../model/kinds.ts";
import { idSchema, nameSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** Changes what a connection carries, or its label; its properties stay. */
export const setEdge = defineCommand({
  id: "set-edge",
  label: "Change connection",
  args: z.strictObject({ id: idSchema, flow: z.enum(FLOWS).optional(), label: nameSchema.nullable().optional() }),
  history: { merge: ({ id, flow }) => (flow === undefined ? `edge-label:${id}` : null) },
  run: (doc, { id, flow, label }) => {
    const edge = getRecord(doc, "edge", id);
    if (edge === null) throw refusal("Change connection", `there is no connection ${id}`);
    const draft = draftOf(doc);
    if (flow !== undefined) draft.change("edge", id, { flow });
    if (label !== undefined) draft.change("edge", id, { label: label === null || label === "" ? undefined : label });
    return draft.patch();
  },
});
