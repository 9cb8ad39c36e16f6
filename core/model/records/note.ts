import { z } from "zod";
import { coordinateSchema, depthSchema, extentSchema, idSchema, textSchema } from "./fields.ts";

/** Colours of sticky notes. */
export const NOTE_COLORS = ["yellow", "blue", "green", "pink", "grey"] as const;

/** A sticky note: text in Markdown, box in px, colour; `about` is the component, zone or flow that it is pinned to. */
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
    about: idSchema.optional(),
    locked: z.boolean().optional(),
    z: depthSchema.optional(),
  })
  .readonly();

/** A sticky note on the board. */
export type NoteRecord = z.infer<typeof noteRecordSchema>;
