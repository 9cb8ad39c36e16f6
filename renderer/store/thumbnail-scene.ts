import type { Scene, SceneItem } from "../../core/scene/display-list.ts";

/** A drawing reduced to what can be seen when it is small: boxes, tiles and lines, without texts and icons. */
export const thumbnailScene = (scene: Scene): Scene => ({ ...scene, items: scene.items.flatMap(reduced) });

function reduced(item: SceneItem): readonly SceneItem[] {
  if (item.t === "text") return [];
  if (item.t === "rect") return [item];
  // The bytes of a picture are too large for a list of boards.
  if (item.t === "image") return [{ t: "rect", x: item.x, y: item.y, w: item.w, h: item.h, fill: "line" }];
  if (item.t === "path") return item.at === undefined ? [item] : [];
  const { record: _record, title: _title, ...rest } = item;
  return [{ ...rest, items: item.items.flatMap(reduced) }];
}
