import type { GroupItem, SceneItem, Theme } from "../display-list.ts";
import { insideOf, isBundle, type SvgPen } from "./item-to-svg.ts";

/** A pen for these items: bundles of shapes that occur more than once (cards of one kind, heads) get an id, in drawing order. */
export function penFor(items: readonly SceneItem[], theme: Theme): SvgPen {
  const plain: SvgPen = { theme, bundles: new Map(), shared: new Map() };
  const bundles = new Map<GroupItem, string>();
  const counts = new Map<string, number>();
  const visit = (item: SceneItem): void => {
    if (item.t !== "group") return;
    if (!isBundle(item)) {
      item.items.forEach(visit);
      return;
    }
    const markup = bundles.get(item) ?? insideOf(item, plain);
    bundles.set(item, markup);
    counts.set(markup, (counts.get(markup) ?? 0) + 1);
  };
  items.forEach(visit);
  const repeated = [...counts].filter(([, count]) => count > 1);
  return { theme, bundles, shared: new Map(repeated.map(([markup], i) => [markup, `s${i + 1}`])) };
}
