import { z } from "zod";
import { boardOf } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { SCOPES, STAGES } from "../model/kinds.ts";
import { defineCommand } from "./define-command.ts";

/** Sets the stage of the board and the planes it covers; scope null leaves them to the drawing. */
export const setBoard = defineCommand({
  id: "set-board",
  label: "Board settings",
  args: z.strictObject({
    stage: z.enum(STAGES).optional(),
    scope: z.array(z.enum(SCOPES)).max(SCOPES.length).readonly().nullable().optional(),
  }),
  history: "record",
  run: (doc, { stage, scope }) => {
    const draft = draftOf(doc);
    draft.put(boardOf(doc));
    if (stage !== undefined) draft.change("board", "board", { stage });
    if (scope !== undefined) draft.change("board", "board", { scope: scope ?? undefined });
    return draft.patch();
  },
});
