import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idSchema, nameSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";

/** Says in words what a picture shows. */
export const setImage = defineCommand({
  id: "set-image",
  label: "Describe picture",
  args: z.strictObject({ id: idSchema, alt: nameSchema }),
  history: { merge: ({ id }) => `image-alt:${id}` },
  run: (doc, { id, alt }) => {
    const draft = draftOf(doc);
    draft.change("image", id, { alt });
    return draft.patch();
  },
});
