import { z } from "zod";
import { SCOPES, STAGES } from "../kinds.ts";
import { nameSchema } from "./fields.ts";

/** The one record about the board itself: title, stage and what the user says it covers. */
export const boardRecordSchema = z
  .strictObject({
    type: z.literal("board"),
    id: z.literal("board"),
    title: nameSchema,
    stage: z.enum(STAGES),
    /** Planes set by hand; absent means they are found from the drawing. */
    scope: z.array(z.enum(SCOPES)).readonly().optional(),
  })
  .readonly();

/** Title, stage and scope of a board. */
export type BoardRecord = z.infer<typeof boardRecordSchema>;
