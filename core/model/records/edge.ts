import { z } from "zod";
import { FLOWS } from "../kinds.ts";
import { idSchema, nameSchema, pointSchema, propsSchema } from "./fields.ts";

/** One flow between two components. `route`: corner points in px from the source border to the target border, or absent (computed). */
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
  })
  .readonly();

/** A flow between two components. */
export type EdgeRecord = z.infer<typeof edgeRecordSchema>;
