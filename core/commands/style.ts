import { z } from "zod";
import { FLOWS, ZONE_PLANES } from "../model/kinds.ts";
import { extentSchema } from "../model/records/fields.ts";
import { NOTE_COLORS } from "../model/records/note.ts";
import type { AnyRecord } from "../model/records.ts";

/** Looks that can be carried from one piece to others of its sort; never names, properties or places. */
export const styleSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("node"), w: extentSchema, h: extentSchema }).readonly(),
  z.strictObject({ type: z.literal("note"), w: extentSchema, h: extentSchema, color: z.enum(NOTE_COLORS) }).readonly(),
  z.strictObject({ type: z.literal("zone"), plane: z.enum(ZONE_PLANES) }).readonly(),
  z.strictObject({ type: z.literal("edge"), flow: z.enum(FLOWS) }).readonly(),
]);

/** The looks of one piece. */
export type Style = z.infer<typeof styleSchema>;

/** The looks of a piece, or null for a record without looks of its own. */
export function styleOf(record: AnyRecord): Style | null {
  switch (record.type) {
    case "node":
      return { type: "node", w: record.w, h: record.h };
    case "note":
      return { type: "note", w: record.w, h: record.h, color: record.color };
    case "zone":
      return { type: "zone", plane: record.plane };
    case "edge":
      return { type: "edge", flow: record.flow };
    default:
      return null;
  }
}
