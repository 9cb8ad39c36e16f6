import type { AssetRecord } from "../../model/records/asset.ts";
import type { AnyRecord } from "../../model/records.ts";
import type { BoardFile } from "./file-schema.ts";

/** Pictures, their bytes and pen strokes of a file as records; a picture without a size has that of its bytes. */
export function toPictures({ assets, images, strokes }: BoardFile): readonly AnyRecord[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  return [
    ...assets.map((asset): AssetRecord => ({ type: "asset", ...asset })),
    ...images.map(({ alt, w, h, ...image }): AnyRecord => {
      const own = byId.get(image.asset);
      return present({ type: "image", ...image, alt: alt ?? "", w: w ?? own?.w ?? 0, h: h ?? own?.h ?? 0 });
    }),
    ...strokes.map(
      ({ color, width, ...stroke }): AnyRecord =>
        present({ type: "stroke", ...stroke, color: color ?? "ink", width: width ?? 4 }),
    ),
  ];
}

/** Without the fields that the file leaves out. */
const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
