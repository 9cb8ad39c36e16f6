import { z } from "zod";
import { ZONE_PLANES } from "../kinds.ts";
import { coordinateSchema, extentSchema, idSchema, nameSchema } from "./fields.ts";

/** A container with meaning. Coordinates are absolute; members name it in their `zone`. */
export const zoneRecordSchema = z
  .strictObject({
    type: z.literal("zone"),
    id: idSchema,
    name: nameSchema,
    plane: z.enum(ZONE_PLANES),
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
    parent: idSchema.nullable(),
    locked: z.boolean().optional(),
    /** Its members are hidden and their flows drawn as summaries to its box. */
    collapsed: z.boolean().optional(),
  })
  .readonly();

/** A container on the board. */
export type ZoneRecord = z.infer<typeof zoneRecordSchema>;
