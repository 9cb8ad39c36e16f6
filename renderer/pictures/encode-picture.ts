import { AppError } from "../../core/errors.ts";
import { type AssetRecord, MAX_ASSET_TEXT } from "../../core/model/records/asset.ts";
import { fitSize, type Size } from "./fit-size.ts";

/** A picture ready for a board, with its size in px before it was scaled. */
export interface EncodedPicture {
  readonly picture: Pick<AssetRecord, "mime" | "data" | "w" | "h">;
  readonly before: Size;
}

const MEGABYTE = 2 ** 20;
const MAX_SOURCE_MB = 40;
const LONGEST_SIDE = 2000;
const SHORTEST_SIDE = 8;
/** Each try after one that was too large has this share of its side. */
const STEP = 0.8;
const JPEG_QUALITY = 0.9;

/**
 * Decodes a picture in the page and writes it anew as PNG or JPEG, at most 2000 px and 2 MB: nothing of its own bytes, scripts or
 * metadata gets on. Of an animation the first frame stays. Throws `picture-too-large`, `unreadable-picture`.
 */
export async function encodePicture(source: Blob, file: string): Promise<EncodedPicture> {
  const size = Math.ceil(source.size / MEGABYTE);
  if (size > MAX_SOURCE_MB) throw new AppError("picture-too-large", { file, size, limit: MAX_SOURCE_MB });
  const url = URL.createObjectURL(source);
  try {
    const image = await decode(url, file);
    const before = { w: image.naturalWidth, h: image.naturalHeight };
    if (before.w === 0 || before.h === 0) throw new AppError("unreadable-picture", { file });
    const mime = source.type === "image/jpeg" ? "image/jpeg" : "image/png";
    return { picture: await encode(image, fitSize(before, LONGEST_SIDE, SHORTEST_SIDE), mime, file), before };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** An image element runs no script and loads nothing further, whatever an SVG asks for. */
async function decode(url: string, file: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch (error) {
    throw new AppError("unreadable-picture", { file }, error);
  }
}

/** A picture with too many bytes is tried as JPEG when nothing shines through it, then ever smaller. */
async function encode(
  image: HTMLImageElement,
  first: Size,
  mime: AssetRecord["mime"],
  file: string,
): Promise<EncodedPicture["picture"]> {
  for (let size = first; size.w >= SHORTEST_SIDE && size.h >= SHORTEST_SIDE; size = smaller(size)) {
    const canvas = draw(image, size);
    const isOpaque = mime === "image/jpeg" || hasNoHoles(canvas);
    for (const type of new Set(isOpaque ? [mime, "image/jpeg" as const] : [mime])) {
      const data = await toBase64(canvas, type, file);
      if (data.length <= MAX_ASSET_TEXT) return { mime: type, data, ...size };
    }
  }
  throw new AppError("unreadable-picture", { file });
}

const smaller = ({ w, h }: Size): Size => ({ w: Math.round(w * STEP), h: Math.round(h * STEP) });

function draw(image: HTMLImageElement, { w, h }: Size): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = w;
  canvas.height = h;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new AppError("internal", { problem: "no canvas can be drawn on" });
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, w, h);
  return canvas;
}

function hasNoHoles(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}

async function toBase64(canvas: HTMLCanvasElement, type: AssetRecord["mime"], file: string): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, JPEG_QUALITY));
  if (blob === null) throw new AppError("unreadable-picture", { file });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(new AppError("unreadable-picture", { file })));
    reader.readAsDataURL(blob);
  });
}
