import type { ImageItem } from "../../core/scene/display-list.ts";
import type { Pixels } from "./sheet.ts";

type Picture = ImageItem["picture"];

const known = new WeakMap<Picture, Pixels>();
const listeners = new Set<() => void>();

/** The pixels of a picture; the first time it is asked for they have to be decoded, which takes a moment. */
export function pixelsOf(picture: Picture): Pixels {
  const pixels = known.get(picture);
  if (pixels !== undefined) return pixels;
  known.set(picture, "waiting");
  const image = new Image();
  const settle = (found: Pixels) => (): void => {
    known.set(picture, found);
    for (const listener of listeners) listener();
  };
  image.addEventListener("load", settle(image));
  image.addEventListener("error", settle("broken"));
  image.src = `data:${picture.mime};base64,${picture.data}`;
  return "waiting";
}

/** Calls back whenever a picture has been decoded or found to be damaged. Returns a stop function. */
export function onPixels(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
