import type { AssetRecord } from "../model/records/asset.ts";

/** How the base64 text of the first bytes of each picture type begins. */
const STARTS: Readonly<Record<AssetRecord["mime"], RegExp>> = {
  "image/png": /^iVBORw0KGgo/,
  "image/jpeg": /^\/9j\//,
  "image/webp": /^UklGR.{6}XRUJQ/,
};

/** Whether the bytes of a picture begin as its type says; a file may hold anything. */
export const isPictureSound = ({ mime, data }: Pick<AssetRecord, "mime" | "data">): boolean => STARTS[mime].test(data);
