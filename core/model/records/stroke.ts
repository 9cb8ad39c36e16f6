import { z } from "zod";
import { coordinateSchema, depthSchema, extentSchema, idSchema } from "./fields.ts";

/** Colours of the pen. */
export const PEN_COLORS = ["ink", "red", "blue", "green", "orange"] as const;

/** Widths of the pen in px. */
export const PEN_WIDTHS = [2, 4, 8] as const;

/** A line drawn by hand: box in px, and the way of the pen as x and y in px from the corner of the box and pressure from 0 to 1. */
export const strokeRecordSchema = z
  .strictObject({
    type: z.literal("stroke"),
    id: idSchema,
    points: z
      .array(z.tuple([coordinateSchema, coordinateSchema, z.number().min(0).max(1)]).readonly())
      .min(1)
      .max(5000)
      .readonly(),
    color: z.enum(PEN_COLORS),
    width: z.literal(PEN_WIDTHS),
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
    locked: z.boolean().optional(),
    z: depthSchema.optional(),
  })
  .readonly();

/** A line drawn by hand. */
export type StrokeRecord = z.infer<typeof strokeRecordSchema>;
