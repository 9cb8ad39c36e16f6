import { z } from "zod";
import { extentSchema, idSchema } from "./fields.ts";

/** Types of pictures that a board can hold. */
export const IMAGE_TYPES = ["image/png", "image/jpeg", "image/webp"] as const;

/** Longest base64 text of one picture: 2 MB of bytes. */
export const MAX_ASSET_TEXT = 2_800_000;

/** The bytes of a picture as base64, with its own size in px; shown by images, never changed. */
export const assetRecordSchema = z
  .strictObject({
    type: z.literal("asset"),
    id: idSchema,
    mime: z.enum(IMAGE_TYPES),
    data: z
      .string()
      .min(1)
      .max(MAX_ASSET_TEXT)
      .regex(/^[A-Za-z0-9+/]+={0,2}$/, "must be base64"),
    w: extentSchema,
    h: extentSchema,
  })
  .readonly();

/** The bytes of a picture. */
export type AssetRecord = z.infer<typeof assetRecordSchema>;
