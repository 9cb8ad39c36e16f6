import { z } from "zod";
import { SCOPES, STAGES } from "../kinds.ts";
import { nameSchema } from "./fields.ts";
import { reviewChoicesSchema } from "./review-choices.ts";

/** The one record about the board itself: title, stage, what the user says it covers and how it is reviewed. */
export const boardRecordSchema = z
  .strictObject({
    type: z.literal("board"),
    id: z.literal("board"),
    title: nameSchema,
    stage: z.enum(STAGES),
    /** Planes set by hand; absent means they are found from the drawing. */
    scope: z.array(z.enum(SCOPES)).readonly().optional(),
    review: reviewChoicesSchema.optional(),
  })
  .readonly();

/** Title, stage, scope and review settings of a board. */
export type BoardRecord = z.infer<typeof boardRecordSchema>;
