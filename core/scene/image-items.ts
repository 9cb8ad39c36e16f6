import type { AssetRecord } from "../model/records/asset.ts";
import type { ImageRecord } from "../model/records/image.ts";
import type { SceneItem } from "./display-list.ts";
import { LOCK_ICON, PICTURE_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";
import { isPictureSound } from "./picture-type.ts";
import { measureText } from "./text-metrics.ts";

const RADIUS = 4;
const ICON = 20;
const CAPTION = { size: 11, weight: 400 } as const;
const CAPTION_TEXT = "Picture cannot be shown";

/** A picture as drawn, relative to its top-left corner; a frame that says so where its bytes are missing or no picture. */
export function imageItems(image: ImageRecord, asset: AssetRecord | null): readonly SceneItem[] {
  const { w, h } = image;
  const lock = image.locked === true ? iconItems(LOCK_ICON, { x: w - 17, y: 6, size: 11, ink: "text-muted" }) : [];
  if (asset === null || !isPictureSound(asset)) return [...brokenPicture(w, h), ...lock];
  return [{ t: "image", x: 0, y: 0, w, h, picture: asset }, ...lock];
}

/** The frame that stands for a picture that cannot be shown, px. */
export function brokenPicture(w: number, h: number): readonly SceneItem[] {
  const frame: SceneItem = {
    t: "rect",
    x: 0,
    y: 0,
    w,
    h,
    r: RADIUS,
    fill: "surface",
    stroke: "line-strong",
    dash: [5, 4],
  };
  if (w < ICON + 8 || h < ICON + 8) return [frame];
  const hasCaption = w > measureText(CAPTION_TEXT, CAPTION.size, CAPTION.weight) + 16 && h > ICON + 36;
  const y = h / 2 - ICON / 2 - (hasCaption ? 10 : 0);
  return [
    frame,
    ...iconItems(PICTURE_ICON, { x: (w - ICON) / 2, y, size: ICON, ink: "text-muted" }),
    ...(hasCaption
      ? [
          {
            t: "text",
            x: w / 2,
            y: y + ICON + 16,
            text: CAPTION_TEXT,
            ...CAPTION,
            fill: "text-muted",
            anchor: "middle",
          } as const,
        ]
      : []),
  ];
}
