import { z } from "zod";
import { idSchema, nameSchema, textSchema } from "./fields.ts";

/** A decision card: what was chosen, against what, at which cost, and when it flips. */
export const decisionRecordSchema = z
  .strictObject({
    type: z.literal("decision"),
    id: idSchema,
    title: nameSchema,
    choice: textSchema,
    alternatives: textSchema,
    tradeOff: textSchema,
    flipsWhen: textSchema,
    step: z.int().min(1).max(7),
    about: z.array(idSchema).readonly(),
  })
  .readonly();

/** A recorded decision. */
export type DecisionRecord = z.infer<typeof decisionRecordSchema>;
