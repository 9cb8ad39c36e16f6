import { z } from "zod";
import { getRecord } from "../model/doc.ts";
import { draftOf } from "../model/draft.ts";
import { PEN_COLORS, PEN_WIDTHS } from "../model/records/stroke.ts";
import { idsArg } from "./arg-schemas.ts";
import { defineCommand } from "./define-command.ts";

/** Draws pen strokes in another colour or width. */
export const setStroke = defineCommand({
  id: "set-stroke",
  label: "Change ink",
  args: z.strictObject({
    ids: idsArg,
    color: z.enum(PEN_COLORS).optional(),
    width: z.literal(PEN_WIDTHS).optional(),
  }),
  history: "record",
  run: (doc, { ids, color, width }) => {
    const draft = draftOf(doc);
    for (const id of ids) {
      const stroke = getRecord(doc, "stroke", id);
      if (stroke !== null) draft.put({ ...stroke, color: color ?? stroke.color, width: width ?? stroke.width });
    }
    return draft.patch();
  },
});
