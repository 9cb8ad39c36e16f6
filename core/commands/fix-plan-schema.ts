import { z } from "zod";
import { FLOWS } from "../model/kinds.ts";
import { idSchema, nameSchema, propsSchema, propValueSchema } from "../model/records/fields.ts";
import type { FixPlan } from "../rules/define-rule.ts";

const flowSchema = z.enum(FLOWS);
const kindSchema = z.string().min(1).max(64);

/** Schema of a fix as data. */
export const fixPlanSchema: z.ZodType<FixPlan> = z.strictObject({
  label: nameSchema,
  add: z
    .array(
      z.strictObject({
        ref: idSchema,
        kind: kindSchema,
        name: nameSchema.exactOptional(),
        props: propsSchema.exactOptional(),
        near: z.array(idSchema).readonly(),
      }),
    )
    .readonly()
    .exactOptional(),
  connect: z
    .array(
      z.strictObject({
        from: idSchema,
        to: idSchema,
        flow: flowSchema,
        label: nameSchema.exactOptional(),
        props: propsSchema.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  removeEdges: z.array(idSchema).readonly().exactOptional(),
  setProps: z
    .array(
      z.strictObject({
        record: idSchema,
        props: z.record(z.string().min(1).max(64), propValueSchema.nullable()).readonly(),
      }),
    )
    .readonly()
    .exactOptional(),
  setFlow: z
    .array(z.strictObject({ edge: idSchema, flow: flowSchema }))
    .readonly()
    .exactOptional(),
  setBrief: z
    .array(z.strictObject({ path: z.string().regex(/^\w+\.\w+$/), value: propValueSchema }))
    .readonly()
    .exactOptional(),
  focus: z.strictObject({ record: idSchema, field: z.string().max(200) }).exactOptional(),
});
