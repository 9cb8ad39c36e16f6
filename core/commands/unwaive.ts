import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** Brings a finding back that was set aside. */
export const unwaive = defineCommand({
  id: "unwaive",
  label: "Bring finding back",
  args: z.strictObject({ id: idSchema }),
  history: "record",
  run: (doc, { id }) => {
    if (getRecord(doc, "waiver", id) === null) throw refusal("Bring finding back", `there is no waiver ${id}`);
    const draft = draftOf(doc);
    draft.remove(id);
    return draft.patch();
  },
});
