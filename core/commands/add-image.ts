import { z } from "zod";
import { findAsset } from "../model/assets.ts";
import { draftOf } from "../model/draft.ts";
import { assetRecordSchema } from "../model/records/asset.ts";
import { coordinateSchema, extentSchema, nameSchema } from "../model/records/fields.ts";
import { defineCommand } from "./define-command.ts";
import { expectPictureRoom } from "./picture-room.ts";

const { mime, data, w, h } = assetRecordSchema.unwrap().shape;

/** Adds a picture with its bytes (base64); pictures with the same bytes share them. Refused when the pictures of the board would be too large together. */
export const addImage = defineCommand({
  id: "add-image",
  label: "Add picture",
  args: z.strictObject({
    picture: z.strictObject({ mime, data, w, h }),
    alt: nameSchema.default(""),
    x: coordinateSchema,
    y: coordinateSchema,
    w: extentSchema,
    h: extentSchema,
  }),
  history: "record",
  run: (doc, { picture, alt, ...box }, env) => {
    const draft = draftOf(doc);
    const asset = findAsset(doc, picture)?.id ?? env.newId(doc, "asset");
    if (!doc.has(asset)) draft.put({ type: "asset", id: asset, ...picture });
    expectPictureRoom(draft.doc, "Add picture");
    draft.put({ type: "image", id: env.newId(draft.doc, "image"), asset, alt, ...box });
    return draft.patch();
  },
});
