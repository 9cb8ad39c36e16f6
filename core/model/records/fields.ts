import { z } from "zod";

/** Largest absolute coordinate in board pixels; beyond it input is refused. */
export const MAX_COORDINATE = 1_000_000;

/** Record id: 1-128 characters, no control characters. */
export const idSchema = z
  .string()
  .min(1)
  .max(128)
  .refine((id) => !hasControl(id), "must not contain control characters");

/** Board coordinate in px. */
export const coordinateSchema = z.number().min(-MAX_COORDINATE).max(MAX_COORDINATE);

/** Width or height in px. */
export const extentSchema = z.number().min(8).max(100_000);

/** A name on one line. */
export const nameSchema = z.string().max(500);

/** A text of several lines. */
export const textSchema = z.string().max(20_000);

/** Place in the paint order among pieces of its sort; a higher one lies above, an absent one counts as 0. */
export const depthSchema = z.int().min(-1_000_000).max(1_000_000);

/** A point in board px. */
export const pointSchema = z.object({ x: coordinateSchema, y: coordinateSchema }).readonly();

/** Value of a typed property. */
export const propValueSchema = z.union([
  z.string().max(2000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(500)).max(200).readonly(),
]);

/** Property values by id; unset means the key is absent. */
export const propsSchema = z.record(z.string().min(1).max(64), propValueSchema).readonly();

/** A point in board px. */
export type Point = z.infer<typeof pointSchema>;

/** A rectangle in board px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function hasControl(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 32 || code === 127) return true;
  }
  return false;
}
