import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idSchema } from "../model/records/fields.ts";
import { decisionFields } from "./decision-fields.ts";
import { defineCommand } from "./define-command.ts";

/** Changes fields of a decision card; typing in one field is one step. */
export const setDecision = defineCommand({
  id: "set-decision",
  label: "Edit decision",
  args: z.strictObject({ id: idSchema, fields: decisionFields }),
  history: {
    merge: ({ id, fields }) =>
      fields.step === undefined && fields.about === undefined ? `decision:${id}:${Object.keys(fields).join()}` : null,
  },
  run: (doc, { id, fields }) => {
    const draft = draftOf(doc);
    const about =
      fields.about === undefined ? {} : { about: [...new Set(fields.about)].filter((each) => doc.has(each)) };
    draft.change("decision", id, { ...fields, ...about });
    return draft.patch();
  },
});
