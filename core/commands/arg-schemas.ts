import { z } from "zod";
import { coordinateSchema, idSchema } from "../model/records/fields.ts";

/** Ids of records; the ones that are not on the board are passed over, as a selection may be old. */
export const idsArg = z.array(idSchema).max(50_000).readonly();

/** A distance in px. */
export const distanceArg = coordinateSchema;

/** Names one drag or burst of key presses: its commands are one undo step. */
export const gestureArg = z.string().min(1).max(200).optional();
