import { z } from "zod";
import { idSchema, nameSchema, textSchema } from "./fields.ts";

/** A finding set aside on purpose: rule code, records it names, reason, owner, last valid day (ISO date). */
export const waiverRecordSchema = z
  .strictObject({
    type: z.literal("waiver"),
    id: idSchema,
    rule: z.string().min(1).max(64),
    at: z.array(idSchema).readonly(),
    reason: textSchema.min(1),
    owner: nameSchema,
    expires: z.iso.date().optional(),
    /** Hash of the covered part of the graph when it was written; a change re-opens the finding. */
    covers: z.string().max(128).optional(),
  })
  .readonly();

/** A waived finding. */
export type WaiverRecord = z.infer<typeof waiverRecordSchema>;
