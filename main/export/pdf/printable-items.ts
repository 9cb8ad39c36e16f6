import type { ImageItem, SceneItem } from "../../../core/scene/display-list.ts";
import { brokenPicture } from "../../../core/scene/image-items.ts";
import { isSoundJpeg } from "./sound-jpeg.ts";
import { isSoundPng } from "./sound-png.ts";

/** A drawing in which pictures that a PDF cannot hold (WebP, damaged bytes) are frames that say so. */
export const printableItems = (items: readonly SceneItem[]): readonly SceneItem[] =>
  items.map((item) => {
    if (item.t === "group") return hasPicture(item.items) ? { ...item, items: printableItems(item.items) } : item;
    if (item.t !== "image" || isPrintable(item)) return item;
    return { t: "group", at: { x: item.x, y: item.y }, items: brokenPicture(item.w, item.h) };
  });

/** Groups without pictures stay the objects that they are: drawings of one kind share them. */
const hasPicture = (items: readonly SceneItem[]): boolean =>
  items.some((item) => item.t === "image" || (item.t === "group" && hasPicture(item.items)));

function isPrintable({ picture: { mime, data } }: ImageItem): boolean {
  if (mime === "image/webp") return false;
  const bytes = Buffer.from(data, "base64");
  return mime === "image/png" ? isSoundPng(bytes) : isSoundJpeg(bytes);
}
