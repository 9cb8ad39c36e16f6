import type { Scene, SceneItem } from "../../core/scene/display-list.ts";

/** Width at which a picture is shown in lists, px. */
const SHOWN_WIDTH = 220;

/** Beyond it lines would run into one another. */
const BOLDEST = 4;

/** Share of its own width that a line keeps when it is small. */
const KEPT = 0.6;

/** A drawing reduced to what can be seen when it is small: boxes, tiles and bolder lines, without texts and icons. */
export function thumbnailScene(scene: Scene): Scene {
  const bolder = Math.min(BOLDEST, Math.max(1, (scene.bounds.w / SHOWN_WIDTH) * KEPT));
  return { ...scene, items: scene.items.flatMap((item) => reduced(item, bolder)) };
}

function reduced(item: SceneItem, bolder: number): readonly SceneItem[] {
  if (item.t === "text") return [];
  if (item.t === "rect") return [withWidth(item, bolder)];
  // The bytes of a picture are too large for a list of boards.
  if (item.t === "image") return [{ t: "rect", x: item.x, y: item.y, w: item.w, h: item.h, fill: "line" }];
  if (item.t === "path") return item.at === undefined ? [withWidth(item, bolder)] : [];
  const { record: _record, title: _title, ...rest } = item;
  return [{ ...rest, items: item.items.flatMap((each) => reduced(each, bolder)) }];
}

const withWidth = <T extends { readonly width?: number }>(item: T, bolder: number): T =>
  item.width === undefined ? item : { ...item, width: item.width * bolder };
