import { z } from "zod";
import { MAX_COORDINATE } from "../core/model/records/fields.ts";

const coordinate = z
  .number()
  .min(-MAX_COORDINATE * 10)
  .max(MAX_COORDINATE * 10);

/** An open board and what it showed; null when that is not known. */
export const tabSchema = z
  .strictObject({
    board: z.string().min(1).max(128),
    view: z
      .strictObject({ x: coordinate, y: coordinate, zoom: z.number().positive().max(100) })
      .readonly()
      .nullable(),
  })
  .readonly();
