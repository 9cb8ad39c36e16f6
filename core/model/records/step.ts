import { z } from "zod";
import { idSchema, textSchema } from "./fields.ts";

/** Notes on one of the seven steps; its id is `step-<n>`. */
export const stepRecordSchema = z
  .strictObject({ type: z.literal("step"), id: idSchema, step: z.int().min(1).max(7), notes: textSchema })
  .readonly();

/** Notes on a step of the method. */
export type StepRecord = z.infer<typeof stepRecordSchema>;
