import { z } from "zod";
import { MAX_COORDINATE } from "../core/model/records/fields.ts";
import { MOST_CLOSED_TABS, MOST_TABS } from "../preload/contract/app.ts";

const coordinate = z
  .number()
  .min(-MAX_COORDINATE * 10)
  .max(MAX_COORDINATE * 10);

/** An open board and what it showed; null when that is not known. */
const tabSchema = z
  .strictObject({
    board: z.string().min(1).max(128),
    view: z
      .strictObject({ x: coordinate, y: coordinate, zoom: z.number().positive().max(100) })
      .readonly()
      .nullable(),
  })
  .readonly();

/** The open boards in the order of their tabs. */
export const tabsSchema = z.array(tabSchema).max(MOST_TABS).readonly();

/** The tabs that were closed, the latest last, each with its place among the others. */
export const closedTabsSchema = z
  .array(
    tabSchema
      .unwrap()
      .extend({ place: z.int().min(0) })
      .readonly(),
  )
  .max(MOST_CLOSED_TABS)
  .readonly();
