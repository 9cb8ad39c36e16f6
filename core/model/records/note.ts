import { z } from "zod";
import { coordinateSchema, extentSchema, idSchema, textSchema } from "./fields.ts";

/** Colours of sticky notes. */
export const NOTE_COLORS = ["yellow", "blue", "green", "pink", "grey"] as const;

/** A sticky note: text, box in px, colour. */
export const noteRecordSchema = z
  .strictObject({
    type: z.literal("note"),
    id: idSchema,
    text: textSchema,
    color: z.enum(NOTE_COLORS),
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
  })
  .readonly();

/** A sticky note on the board. */
export type NoteRecord = z.infer<typeof noteRecordSchema>;
