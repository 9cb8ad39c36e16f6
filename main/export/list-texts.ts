import type { SceneItem, TextItem } from "../../core/scene/display-list.ts";

/** All texts of a drawing, groups opened. */
export function listTexts(items: readonly SceneItem[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.t === "group") return listTexts(item.items);
    return item.t === "text" ? [item] : [];
  });
}
