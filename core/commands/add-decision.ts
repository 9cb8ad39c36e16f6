import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { decisionFields } from "./decision-fields.ts";
import { defineCommand } from "./define-command.ts";

const BLANK = { title: "", choice: "", alternatives: "", tradeOff: "", flipsWhen: "", step: 1, about: [] } as const;

/** Adds a decision card with the fields given; ids that are not on the board are left out of what it is about. */
export const addDecision = defineCommand({
  id: "add-decision",
  label: "Record a decision",
  args: z.strictObject({ fields: decisionFields.default({}) }),
  history: "record",
  run: (doc, { fields }, env) => {
    const draft = draftOf(doc);
    const id = env.newId(doc, "decision");
    draft.put({ ...BLANK, type: "decision", id });
    draft.change("decision", id, { ...fields, about: (fields.about ?? []).filter((each) => doc.has(each)) });
    return draft.patch();
  },
});
