import { z } from "zod";
import { FLOWS } from "../kinds.ts";
import { idSchema, nameSchema, pointSchema, propsSchema } from "./fields.ts";

/**
 * One flow between two components. `route`: corner points in px from the source border to the target border, or absent (computed).
 * `bends`: points in px that a person put on the way; the computed route passes through them in order. `labelAt`: where the label
 * stands, as a share of the length of the route from 0 to 1, or absent (chosen).
 */
export const edgeRecordSchema = z
  .strictObject({
    type: z.literal("edge"),
    id: idSchema,
    from: idSchema,
    to: idSchema,
    flow: z.enum(FLOWS),
    label: nameSchema.optional(),
    props: propsSchema,
    route: z.array(pointSchema).min(2).max(200).readonly().optional(),
    bends: z.array(pointSchema).min(1).max(50).readonly().optional(),
    labelAt: z.number().min(0).max(1).optional(),
  })
  .readonly();

/** A flow between two components. */
export type EdgeRecord = z.infer<typeof edgeRecordSchema>;
