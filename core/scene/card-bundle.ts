import type { NodeRecord } from "../model/records/node.ts";
import type { StencilDef } from "../model/stencil.ts";
import type { GroupItem, SceneItem } from "./display-list.ts";
import { UNKNOWN_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";

/** Measures of a component card in px, shared with the place where its name is edited. */
export const CARD = { radius: 10, padding: 14, tile: 36, tileRadius: 8, icon: 22, gap: 10, right: 10 } as const;

/** Kinds that keep data; their card carries a second line along the bottom. */
const STORES: ReadonlySet<string> = new Set([
  "operational-db",
  "data-lake",
  "data-warehouse",
  "prediction-store",
  "feature-store",
  "message-broker",
  "model-registry",
  "prompt-registry",
  "vector-index",
  "search-index",
  "cache",
  "prediction-log",
  "audit-log",
  "lineage-catalog",
]);

/** Width from which a card has room for text beside its icon, px. */
export const MIN_TEXT_WIDTH = 96;

const known = new WeakMap<StencilDef, Map<string, GroupItem>>();
const MAX_KNOWN = 50;

/** Card and icon of a component: the same object for all components of a kind and size, so that a drawing can hold it once. */
export function cardBundle(node: NodeRecord, stencil: StencilDef | null): GroupItem {
  if (stencil === null) return drawCard(node, null);
  const sizes = known.get(stencil) ?? new Map<string, GroupItem>();
  known.set(stencil, sizes);
  const key = `${node.w} ${node.h}`;
  const found = sizes.get(key) ?? drawCard(node, stencil);
  if (sizes.size >= MAX_KNOWN) sizes.clear();
  sizes.set(key, found);
  return found;
}

const drawCard = (node: NodeRecord, stencil: StencilDef | null): GroupItem => ({
  t: "group",
  items: [...cardItems(node, stencil), ...tileItems(node, stencil)],
});

function cardItems({ w, h }: NodeRecord, stencil: StencilDef | null): readonly SceneItem[] {
  const r = Math.min(CARD.radius, w / 2, h / 2);
  const card: SceneItem = { t: "rect", x: 0, y: 0, w, h, r, fill: "surface", stroke: "line-strong", width: 1 };
  if (stencil === null) return [{ ...card, width: 1.25, dash: [5, 4] }];
  if (!STORES.has(stencil.id) || h < 24) return [card];
  const y = h - 4;
  return [card, { t: "path", d: `M ${r} ${y} H ${w - r}`, stroke: "line-strong", width: 1, cap: "round" }];
}

function tileItems({ w, h }: NodeRecord, stencil: StencilDef | null): readonly SceneItem[] {
  const size = Math.min(CARD.tile, w - 8, h - 8);
  if (size < 12) return [];
  const x = w >= MIN_TEXT_WIDTH ? Math.min(CARD.padding, (h - size) / 2) : (w - size) / 2;
  const y = (h - size) / 2;
  const icon = (size * CARD.icon) / CARD.tile;
  const inset = (size - icon) / 2;
  const place = { x: x + inset, y: y + inset, size: icon };
  if (stencil === null) return iconItems(UNKNOWN_ICON, { ...place, ink: "text-muted" });
  return [
    { t: "rect", x, y, w: size, h: size, r: CARD.tileRadius, fill: `tint-${stencil.group}` },
    ...iconItems(stencil.icon, { ...place, ink: `group-${stencil.group}` }),
  ];
}
