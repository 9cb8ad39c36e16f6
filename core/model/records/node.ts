import { z } from "zod";
import { coordinateSchema, depthSchema, extentSchema, idSchema, nameSchema, propsSchema } from "./fields.ts";

/** One component: kind (unknown kinds are kept and drawn as such), name, properties, box in px. */
export const nodeRecordSchema = z
  .strictObject({
    type: z.literal("node"),
    id: idSchema,
    kind: z.string().min(1).max(64),
    name: nameSchema,
    props: propsSchema,
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
    zone: idSchema.nullable(),
    locked: z.boolean().optional(),
    /** Layout leaves it where it is; unlike `locked`, a hand may still move it. */
    pinned: z.boolean().optional(),
    z: depthSchema.optional(),
  })
  .readonly();

/** A component on the board. */
export type NodeRecord = z.infer<typeof nodeRecordSchema>;
