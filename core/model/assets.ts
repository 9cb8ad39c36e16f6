import { type Doc, listRecords } from "./doc.ts";
import type { AssetRecord } from "./records/asset.ts";

/** Most base64 text of all pictures of a board: 20 MB of bytes. */
export const MAX_BOARD_PICTURES = 28_000_000;

/** The asset of the board with the same bytes, or null. */
export const findAsset = (doc: Doc, { mime, data }: Pick<AssetRecord, "mime" | "data">): AssetRecord | null =>
  listRecords(doc, "asset").find((asset) => asset.mime === mime && asset.data === data) ?? null;

/** Base64 text of all pictures of a board, characters. */
export const pictureLoad = (doc: Doc): number =>
  listRecords(doc, "asset").reduce((sum, { data }) => sum + data.length, 0);
