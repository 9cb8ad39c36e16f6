import { isStandIn } from "../model/fold-zones.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { StencilDef } from "../model/stencil.ts";
import { CARD, cardBundle, MIN_TEXT_WIDTH } from "./card-bundle.ts";
import { cleanLine } from "./clean-text.ts";
import type { SceneItem } from "./display-list.ts";
import { LOCK_ICON, PIN_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";
import { standInItems } from "./stand-in-items.ts";
import { wrapText } from "./wrap-text.ts";

/** What may differ in the drawing of a component: its name is hidden while it is edited in place. */
export interface NodeLook {
  readonly hideName?: boolean;
}

const NAME = { size: 13, weight: 600, lineHeight: 16, maxLines: 2 } as const;
const KIND = { size: 11, weight: 400, lineHeight: 15 } as const;
const CAP_HEIGHT = 0.73;

/** A component as drawn, relative to its top-left corner. `stencil` null: an unknown kind, drawn dashed with a question mark. */
export function nodeItems(node: NodeRecord, stencil: StencilDef | null, look: NodeLook = {}): readonly SceneItem[] {
  if (isStandIn(node)) return standInItems(node, look);
  return [cardBundle(node, stencil), ...(look.hideName === true ? [] : nameItems(node, stencil)), ...markItems(node)];
}

/** A padlock or a pin at the upper right corner. */
function markItems({ w, locked, pinned }: NodeRecord): readonly SceneItem[] {
  if (locked !== true && pinned !== true) return [];
  return iconItems(locked === true ? LOCK_ICON : PIN_ICON, { x: w - 17, y: 6, size: 11, ink: "text-muted" });
}

function nameItems(node: NodeRecord, stencil: StencilDef | null): readonly SceneItem[] {
  const { w, h } = node;
  if (w < MIN_TEXT_WIDTH) return [];
  const tile = Math.min(CARD.tile, h - 8);
  const x = Math.min(CARD.padding, (h - tile) / 2) + tile + CARD.gap;
  const maxWidth = w - x - CARD.right - (node.locked === true || node.pinned === true ? 8 : 0);
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
  const [text = ""] = wrapText(kindLine, { maxWidth, size: KIND.size, weight: KIND.weight, maxLines: 1 });
  return [...items, { t: "text", x, y, text, size: KIND.size, weight: KIND.weight, fill: "text-muted" }];
}

const baseline = (top: number, { size, lineHeight }: { readonly size: number; readonly lineHeight: number }): number =>
  top + (lineHeight + size * CAP_HEIGHT) / 2;
