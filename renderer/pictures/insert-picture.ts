import { areaOf, useViewState } from "../canvas/view/view-state.ts";
import { call } from "../desktop.ts";
import { addPictures } from "./add-pictures.ts";

/** Asks for a picture file and puts it in the middle of the view. */
export async function insertPicture(): Promise<void> {
  const { picture } = await call("files.openPicture", {});
  if (picture === null) return;
  const type = TYPES[picture.name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "image/png";
  const { x, y, w, h } = areaOf(useViewState.getState().frame);
  const file = new File([new Uint8Array(picture.bytes)], picture.name, { type });
  await addPictures([file], { x: x + w / 2, y: y + h / 2 });
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  bmp: "image/bmp",
  avif: "image/avif",
  svg: "image/svg+xml",
};
