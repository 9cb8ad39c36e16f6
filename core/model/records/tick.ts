import { z } from "zod";
import { idSchema, textSchema } from "./fields.ts";

/** A checklist item ticked by hand; its id is `tick-<item id>`. */
export const tickRecordSchema = z
  .strictObject({
    type: z.literal("tick"),
    id: idSchema,
    item: idSchema,
    done: z.boolean(),
    note: textSchema.optional(),
  })
  .readonly();

/** A hand-ticked checklist item. */
export type TickRecord = z.infer<typeof tickRecordSchema>;
