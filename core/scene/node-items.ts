import type { NodeRecord } from "../model/records/node.ts";
import type { StencilDef } from "../model/stencil.ts";
import { cleanLine } from "./clean-text.ts";
import type { SceneItem } from "./display-list.ts";
import { LOCK_ICON, UNKNOWN_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";
import { cutText, wrapText } from "./wrap-text.ts";

/** What may differ in the drawing of a component: its name is hidden while it is edited in place. */
export interface NodeLook {
  readonly hideName?: boolean;
}

/** Measures of a component card in px, shared with the place where its name is edited. */
export const CARD = { radius: 10, padding: 14, tile: 36, tileRadius: 8, icon: 22, gap: 10, right: 10 } as const;

const NAME = { size: 13, weight: 600, lineHeight: 16, maxLines: 2 } as const;
const KIND = { size: 11, weight: 400, lineHeight: 15 } as const;
const CAP_HEIGHT = 0.73;

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

/** A component as drawn, relative to its top-left corner. `stencil` null: an unknown kind, drawn dashed with a question mark. */
export function nodeItems(node: NodeRecord, stencil: StencilDef | null, look: NodeLook = {}): readonly SceneItem[] {
  return [
    // A bundle of its own: it is the same for all components of a kind, so a file can hold it once.
    { t: "group", items: [...cardItems(node, stencil), ...tileItems(node, stencil)] },
    ...(look.hideName === true ? [] : nameItems(node, stencil)),
    ...(node.locked === true ? iconItems(LOCK_ICON, { x: node.w - 17, y: 6, size: 11, ink: "text-muted" }) : []),
  ];
}

function cardItems({ w, h, kind }: NodeRecord, stencil: StencilDef | null): readonly SceneItem[] {
  const r = Math.min(CARD.radius, w / 2, h / 2);
  const card: SceneItem = { t: "rect", x: 0, y: 0, w, h, r, fill: "surface", stroke: "line-strong", width: 1 };
  if (stencil === null) return [{ ...card, width: 1.25, dash: [5, 4] }];
  if (!STORES.has(kind) || h < 24) return [card];
  const y = h - 4;
  return [card, { t: "path", d: `M ${r} ${y} H ${w - r}`, stroke: "line-strong", width: 1, cap: "round" }];
}

function tileItems({ w, h }: NodeRecord, stencil: StencilDef | null): readonly SceneItem[] {
  const size = Math.min(CARD.tile, w - 8, h - 8);
  if (size < 12) return [];
  const x = hasText(w) ? Math.min(CARD.padding, (h - size) / 2) : (w - size) / 2;
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

function nameItems(node: NodeRecord, stencil: StencilDef | null): readonly SceneItem[] {
  const { w, h } = node;
  if (!hasText(w)) return [];
  const tile = Math.min(CARD.tile, h - 8);
  const x = Math.min(CARD.padding, (h - tile) / 2) + tile + CARD.gap;
  const maxWidth = w - x - CARD.right - (node.locked === true ? 8 : 0);
  const kindLabel = stencil?.label ?? `Unknown kind: ${node.kind}`;
  const kindLine = stencil?.shortLabel ?? kindLabel;
  const title = cleanLine(node.name).trim() || kindLabel;
  const showKind = h >= 40 && ![kindLabel, kindLine].some((text) => text.toLowerCase() === title.toLowerCase());
  const room = h - (showKind ? KIND.lineHeight : 0) - 8;
  const maxLines = Math.max(1, Math.min(NAME.maxLines, Math.floor(room / NAME.lineHeight)));
  const lines = wrapText(title, { maxWidth, size: NAME.size, weight: NAME.weight, maxLines });
  const block = lines.length * NAME.lineHeight + (showKind ? KIND.lineHeight : 0);
  const top = (h - block) / 2;
  const items: SceneItem[] = lines.map((text, i) => ({
    t: "text",
    x,
    y: baseline(top + i * NAME.lineHeight, NAME),
    text,
    size: NAME.size,
    weight: NAME.weight,
    fill: "text",
  }));
  if (!showKind) return items;
  const y = baseline(top + lines.length * NAME.lineHeight, KIND);
  const text = cutText(kindLine, { maxWidth, size: KIND.size, weight: KIND.weight });
  return [...items, { t: "text", x, y, text, size: KIND.size, weight: KIND.weight, fill: "text-muted" }];
}

const hasText = (w: number): boolean => w >= 96;

const baseline = (top: number, { size, lineHeight }: { readonly size: number; readonly lineHeight: number }): number =>
  top + (lineHeight + size * CAP_HEIGHT) / 2;
