import { z } from "zod";
import { coordinateSchema, depthSchema, extentSchema, idSchema, nameSchema } from "./fields.ts";

/** A picture on the board: which asset it shows, box in px, and what it shows in words. */
export const imageRecordSchema = z
  .strictObject({
    type: z.literal("image"),
    id: idSchema,
    asset: idSchema,
    alt: nameSchema,
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
    locked: z.boolean().optional(),
    z: depthSchema.optional(),
  })
  .readonly();

/** A picture on the board. */
export type ImageRecord = z.infer<typeof imageRecordSchema>;
