import { z } from "zod";
import { draftOf } from "../model/draft.ts";
import { idSchema, nameSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** Names a component, a zone or, with the id `board`, the board. */
export const rename = defineCommand({
  id: "rename",
  label: "Rename",
  args: z.strictObject({ id: idSchema, name: nameSchema }),
  history: { merge: ({ id }) => `rename:${id}` },
  run: (doc, { id, name }) => {
    const draft = draftOf(doc);
    const type = doc.get(id)?.type;
    if (type === "board") draft.change("board", id, { title: name });
    else if (type === "node" || type === "zone") draft.change(type, id, { name });
    else throw refusal("Rename", `there is no component or zone ${id}`);
    return draft.patch();
  },
});
